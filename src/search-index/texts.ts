import { HTMLElement, parse, type Node } from 'node-html-parser';

/** A stretch of a page's text, from one heading with an address of its own to the next. */
export interface Stretch {
  /** The anchor, or nothing for what stands before the first one. */
  readonly id?: string;
  readonly heading?: string;
  readonly text: string;
}

/** Words that stand apart belong to no sentence: what only leads elsewhere, tables of reviews, lists of sources. */
const skipped = 'script, style, nav, form, .refs, .hidden, [hidden], template, [data-pagefind-ignore]';
const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE CAPTION DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 LI OL P SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** The text of a page's main part, cut at its second headings and at the anchors of some parts. */
export function stretchesOf(html: string, parts: ReadonlySet<string>): Stretch[] {
  const main = parse(html).querySelector('main');
  if (main === null) throw new Error('A page without a main part cannot be found by its text.');
  for (const element of main.querySelectorAll(skipped)) element.remove();
  const found: { id?: string; heading?: string; text: string }[] = [{ text: '' }];
  const walk = (node: Node): void => {
    if (!(node instanceof HTMLElement)) {
      found.at(-1)!.text += node.text;
      return;
    }
    const { tagName } = node;
    const id = anchorOf(node);
    if (id !== '' && (parts.has(id) || tagName === 'H2')) {
      const heading = tagName === 'H2' ? node.text : (node.querySelector('h2, h3')?.text ?? '');
      found.push({ id, heading: tidy(heading), text: '' });
    }
    const isBlock = blocks.has(tagName);
    if (isBlock) found.at(-1)!.text += ' ';
    node.childNodes.forEach(walk);
    if (isBlock) found.at(-1)!.text += ' ';
  };
  walk(main);
  return found.map((stretch) => ({ ...stretch, text: tidy(stretch.text) }));
}

/** The anchor of an element; that of a heading in the summary of a fold stands behind the summary. */
const anchorOf = ({ id, tagName, parentNode }: HTMLElement): string =>
  id === '' && tagName === 'H2' && parentNode?.tagName === 'SUMMARY' ? (parentNode.nextElementSibling?.id ?? '') : id;

const tidy = (text: string) => text.replaceAll(/\s+/gv, ' ').trim();
