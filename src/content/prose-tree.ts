import type { ElementName } from '../schemas/text/elements.ts';

/** The tags of HTML that a text can become, besides links and headings. */
export type ProseTag =
  | 'p'
  | 'strong'
  | 'em'
  | 'ul'
  | 'ol'
  | 'li'
  | 'blockquote'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'br'
  | 'hr';

/**
 * A part of a text. The reader makes these out of what it has found to be allowed, and a page prints these and nothing
 * else: what was not validated cannot be shown.
 */
export type ProseNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly tag: ProseTag; readonly start?: number; readonly children: readonly ProseNode[] }
  | {
      readonly kind: 'heading';
      readonly depth: 2 | 3;
      /** The anchor that its words give it; no other heading of the text has it. */
      readonly slug: string;
      readonly children: readonly ProseNode[];
    }
  | { readonly kind: 'link'; readonly to: string; readonly children: readonly ProseNode[] }
  | {
      readonly kind: 'element';
      readonly name: ElementName;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly ProseNode[];
    };

export interface ProseHeading {
  readonly depth: 2 | 3;
  readonly slug: string;
  readonly text: string;
}

/** The words of a part of a text, without its marks and elements. */
export const textOf = (node: ProseNode): string =>
  node.kind === 'text' ? node.text : node.children.map(textOf).join('');

export type ProseHeadingNode = Extract<ProseNode, { readonly kind: 'heading' }>;

/** A text cut at its second headings: what stands before the first, and each section by itself. */
export interface ProseSections {
  readonly before: readonly ProseNode[];
  readonly sections: readonly { readonly heading: ProseHeadingNode; readonly nodes: readonly ProseNode[] }[];
}

/** Cuts a text at its second headings. */
export function sectionsOf(nodes: readonly ProseNode[]): ProseSections {
  const starts = nodes.flatMap((node, index) =>
    node.kind === 'heading' && node.depth === 2 ? [{ heading: node, index }] : [],
  );
  return {
    before: nodes.slice(0, starts[0]?.index),
    sections: starts.map(({ heading, index }, number) => ({
      heading,
      nodes: nodes.slice(index + 1, starts[number + 1]?.index),
    })),
  };
}

/** The headings of a text in their order. */
export function headingsOf(nodes: readonly ProseNode[]): ProseHeading[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [];
    return node.kind === 'heading'
      ? [{ depth: node.depth, slug: node.slug, text: textOf(node) }]
      : headingsOf(node.children);
  });
}
