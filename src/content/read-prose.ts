import Slugger from 'github-slugger';
import { elements, type ElementName, type ElementRule } from '../schemas/text/elements.ts';
import type { ElementUse } from './content.ts';
import { problemIn, type Problem } from './problem.ts';
import { beforeParsing, parseText, tooDeep, unreadable, type Parsed } from './parse-text.ts';
import { hasTypedNumber, linkProblem, notInTexts } from './prose-rules.ts';
import { textOf, type ProseNode, type ProseTag } from './prose-tree.ts';
import { readAttributes } from './read-attributes.ts';
import { mostLevels, valueProblem } from './read-text.ts';

export interface ProseText {
  /** What the text consists of, in the only form in which it reaches a page. Of use where there is no problem. */
  readonly tree: readonly ProseNode[];
  readonly elements: readonly ElementUse[];
  readonly links: readonly { readonly to: string; readonly line: number }[];
  readonly problems: readonly Problem[];
}

const allowedNames = Object.keys(elements)
  .map((name) => `<${name}>`)
  .join(', ');

const tags: Readonly<Record<string, ProseTag>> = {
  paragraph: 'p',
  strong: 'strong',
  emphasis: 'em',
  blockquote: 'blockquote',
  break: 'br',
  thematicBreak: 'hr',
};

/**
 * Reads the text of a page once, for the validation and for the page: what is allowed becomes the tree that is printed, and
 * all else a problem. `firstLine` is where the text begins in its file.
 */
export function readProse(file: string, text: string, firstLine: number): ProseText {
  const slugger = new Slugger();
  const uses: ElementUse[] = [];
  const links: { to: string; line: number }[] = [];
  const problems: Problem[] = [];
  const around: { name: string; attributes: Record<string, string> }[] = [];

  const lineOf = (node: Parsed) => (node.position?.start.line ?? 1) + firstLine - 1;
  const report = (line: number, problem: string, remedy: string) => {
    problems.push(problemIn(file, `line ${line}`, problem, remedy));
  };

  const readAll = (nodes: readonly Parsed[] | undefined, level: number): ProseNode[] =>
    (nodes ?? []).flatMap((node) => read(node, level + 1));

  function read(node: Parsed, level: number): readonly ProseNode[] {
    if (level > mostLevels) {
      if (level === mostLevels + 1) report(lineOf(node), ...tooDeep);
      return [];
    }
    switch (node.type) {
      case 'text':
        return readWords(node);
      case 'link':
        return readLink(node, level);
      case 'heading':
        return readHeading(node, level);
      case 'list':
        return [readList(node, level)];
      case 'table':
        return [readTable(node, level)];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return readElement(node, level);
      case 'root':
        return readAll(node.children, level);
    }
    if (Object.hasOwn(tags, node.type)) return [tag(tags[node.type]!, readAll(node.children, level))];
    report(lineOf(node), ...notInTexts(node.type));
    return [];
  }

  function readWords(node: Parsed): ProseNode[] {
    const words = String(node.value);
    const unseen = /\S/v.test(words) ? valueProblem(words) : undefined;
    if (unseen !== undefined) report(lineOf(node), unseen.problem, unseen.remedy);
    if (hasTypedNumber(words)) {
      report(
        lineOf(node),
        `a number is typed into the text: "${words.trim().slice(0, 80)}".`,
        'Put the number or day into the facts, with its source, and cite it: <Figure id="..." /> or <Day of="..." />.',
      );
    }
    return [{ kind: 'text', text: words }];
  }

  function readLink(node: Parsed, level: number): ProseNode[] {
    const to = node.url ?? '';
    const children = readAll(node.children, level);
    const wrong = linkProblem(to, node.title, children);
    if (wrong === undefined) links.push({ to, line: lineOf(node) });
    else report(lineOf(node), ...wrong);
    return wrong === undefined ? [{ kind: 'link', to, children }] : [];
  }

  function readHeading(node: Parsed, level: number): ProseNode[] {
    const { depth } = node;
    const children = readAll(node.children, level);
    if (depth === 2 || depth === 3) {
      const words = children.map(textOf).join('');
      if (words.trim() !== '') return [{ kind: 'heading', depth, slug: slugger.slug(words), children }];
      report(lineOf(node), 'the heading has no words.', 'Write it out, or remove the line.');
    } else if (depth === 1) {
      const remedy = 'Begin a heading of the text with ##; the title of the page stands in its head.';
      report(lineOf(node), 'a heading with one # would be a second title.', remedy);
    } else report(lineOf(node), 'the heading is too deep.', 'Begin it with ## or ###.');
    return [];
  }

  function readList(node: Parsed, level: number): ProseNode {
    const items = node.children ?? [];
    // One empty line between two parts of a list sets all its parts as paragraphs, as Markdown has it.
    const isLoose = node.spread === true || items.some((item) => item.spread === true);
    const children = items.map((item) => {
      if (typeof item.checked === 'boolean') report(lineOf(item), ...notInTexts('task'));
      return tag(
        'li',
        readAll(item.children, level + 1).flatMap((part) => (isLoose ? part : withoutParagraph(part))),
      );
    });
    const { start } = node;
    const isOrdered = node.ordered === true;
    return { ...tag(isOrdered ? 'ol' : 'ul', children), ...(isOrdered && start != null && start !== 1 && { start }) };
  }

  function readTable(node: Parsed, level: number): ProseNode {
    const row = ({ children }: Parsed, cell: 'th' | 'td') =>
      tag(
        'tr',
        (children ?? []).map((one) => tag(cell, readAll(one.children, level + 2))),
      );
    const [head, ...body] = node.children ?? [];
    return tag('table', [
      ...(head ? [tag('thead', [row(head, 'th')])] : []),
      ...(body.length > 0
        ? [
            tag(
              'tbody',
              body.map((one) => row(one, 'td')),
            ),
          ]
        : []),
    ]);
  }

  function readElement(node: Parsed, level: number): ProseNode[] {
    const name = node.name ?? '';
    if (!Object.hasOwn(elements, name)) {
      report(
        lineOf(node),
        `<${name}> is not an element that a text may use.`,
        `Use Markdown, or one of ${allowedNames}.`,
      );
      return [];
    }
    const rule: ElementRule = elements[name as ElementName];
    if (!rule.holdsMarkdown && (node.children?.length ?? 0) > 0) {
      report(lineOf(node), `<${name}> holds no text.`, `Write <${name} ... /> with a slash at its end.`);
    }
    const attributes = readAttributes(node, name, rule, (...words) => {
      report(lineOf(node), ...words);
    });
    uses.push({ name, attributes, line: lineOf(node), inside: [...around] });
    around.push({ name, attributes });
    const children = readAll(node.children, level);
    around.pop();
    return [{ kind: 'element', name: name as ElementName, attributes, children }];
  }

  const early = beforeParsing(text);
  if (early !== undefined) {
    const [line, ...words] = early;
    report(line + firstLine - 1, ...words);
    return { tree: [], elements: [], links: [], problems };
  }
  let tree: ProseNode[] = [];
  try {
    tree = [...read(parseText(text), 0)];
  } catch (error) {
    const [line, ...words] = unreadable(error);
    report(line + firstLine - 1, ...words);
  }
  return { tree, elements: uses, links, problems };
}

const tag = (name: ProseTag, children: readonly ProseNode[]): ProseNode & { readonly kind: 'tag' } => ({
  kind: 'tag',
  tag: name,
  children,
});

const withoutParagraph = (node: ProseNode): readonly ProseNode[] =>
  node.kind === 'tag' && node.tag === 'p' ? node.children : [node];
