import { mdxToMdast } from 'satteri';
import { elements, type ElementName, type ElementRule } from '../schemas/elements.ts';
import type { ElementUse } from './content.ts';
import type { Problem } from './problem.ts';

/** The parts of a syntax tree that matter here. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: unknown;
  readonly url?: string;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

export interface ProseText {
  readonly elements: readonly ElementUse[];
  readonly links: readonly { readonly to: string; readonly line: number }[];
  readonly problems: readonly Problem[];
}

const allowedNames = Object.keys(elements)
  .map((name) => `<${name}>`)
  .join(', ');
const safeLink = /^(?:https:\/\/|mailto:|tel:|\/|#)/v;
/** Codes such as I-134A and H-2B are names, not numbers. */
const codes = /\b[A-Z]{1,3}-?\d+[A-Z]?\b/gv;

/** Whether a text holds a number or a year that belongs into the facts. */
export const hasTypedNumber = (text: string) => /\d{2}/v.test(text.replace(codes, ''));

/**
 * Reads the text of a page with the parser that also renders it, and finds what is not allowed: code, raw HTML,
 * unknown elements, unsafe links, and numbers that belong into the facts. `firstLine` is where the text begins.
 */
export function readProse(file: string, text: string, firstLine: number): ProseText {
  const uses: ElementUse[] = [];
  const links: { to: string; line: number }[] = [];
  const problems: Problem[] = [];
  const around: { name: string; attributes: Record<string, string> }[] = [];

  const lineOf = (node: Node) => (node.position?.start.line ?? 1) + firstLine - 1;
  const report = (line: number, problem: string, remedy: string) => {
    problems.push({ file, where: `line ${String(line)}`, problem, remedy });
  };

  function visit(node: Node): void {
    switch (node.type) {
      case 'mdxjsEsm':
        report(lineOf(node), 'a text cannot import or export anything.', 'Remove the line.');
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(
          lineOf(node),
          'curly brackets are code, and a text may hold none.',
          'Remove the brackets; use an element for a number or a day.',
        );
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        visitElement(node);
        return;
      case 'html':
        report(lineOf(node), 'HTML is not allowed in a text.', 'Use Markdown.');
        return;
      case 'image':
      case 'imageReference':
        report(lineOf(node), 'a picture cannot stand in a text.', 'Remove it.');
        return;
      case 'link':
      case 'definition':
        visitLink(node);
        break;
      case 'text':
        if (hasTypedNumber(String(node.value))) {
          report(
            lineOf(node),
            `a number is typed into the text: "${String(node.value).trim().slice(0, 80)}".`,
            'Put the number or day into the facts, with its source, and cite it: <Figure id="..." /> or <Day of="..." />.',
          );
        }
        return;
    }
    node.children?.forEach(visit);
  }

  function visitElement(node: Node): void {
    const name = node.name ?? '';
    if (!Object.hasOwn(elements, name)) {
      report(
        lineOf(node),
        `<${name}> is not an element that a text may use.`,
        `Use Markdown, or one of ${allowedNames}.`,
      );
      return;
    }
    const rule: ElementRule = elements[name as ElementName];
    if (!rule.holdsMarkdown && (node.children?.length ?? 0) > 0) {
      report(lineOf(node), `<${name}> holds no text.`, `Write <${name} ... /> with a slash at its end.`);
    }
    const attributes = readAttributes(node, name, rule);
    uses.push({ name, attributes, line: lineOf(node), inside: [...around] });
    around.push({ name, attributes });
    node.children?.forEach(visit);
    around.pop();
  }

  function readAttributes(node: Node, name: string, rule: ElementRule): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (const attribute of node.attributes ?? []) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || attribute.name === undefined) {
        report(
          lineOf(node),
          `<${name}> has an attribute that is code.`,
          'Write the value as plain text in double quotes.',
        );
        continue;
      }
      const allowed = rule.attributes[attribute.name];
      if (allowed === undefined) {
        const known = Object.keys(rule.attributes).join(', ');
        report(lineOf(node), `<${name}> has no attribute "${attribute.name}".`, `It has: ${known}.`);
      } else if ('oneOf' in allowed && !allowed.oneOf.includes(attribute.value)) {
        report(
          lineOf(node),
          `<${name} ${attribute.name}="${attribute.value}"> is not one of the choices.`,
          `Choose one of: ${allowed.oneOf.join(', ')}.`,
        );
      }
      attributes[attribute.name] = attribute.value;
    }
    for (const [key, wanted] of Object.entries(rule.attributes)) {
      const isOptional = 'oneOf' in wanted && wanted.optional === true;
      if (!isOptional && !Object.hasOwn(attributes, key)) {
        report(
          lineOf(node),
          `<${name}> needs the attribute "${key}".`,
          `Write <${name} ${key}="..."${rule.holdsMarkdown ? '' : ' /'}>.`,
        );
      }
    }
    return attributes;
  }

  function visitLink(node: Node): void {
    const to = node.url ?? '';
    if (safeLink.test(to)) links.push({ to, line: lineOf(node) });
    else
      report(
        lineOf(node),
        `the link leads to "${to}".`,
        'Begin it with https:// for another site, or with / for a page of this one.',
      );
  }

  try {
    visit(mdxToMdast(text) as Node);
  } catch (error) {
    const [, line, message] =
      /^(\d+):\d+: ([^\(]*)/v.exec(error instanceof Error ? error.message : String(error)) ?? [];
    report(
      Number(line ?? 1) + firstLine - 1,
      `the text cannot be read here: ${(message ?? String(error)).trim()}.`,
      'Close every element that is opened, and write < and { only in elements.',
    );
  }
  return { elements: uses, links, problems };
}
