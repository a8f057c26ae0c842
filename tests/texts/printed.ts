import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import type { ProseNode } from '../../src/content/prose-tree.ts';
import { proseElements } from '../../src/components/prose/all-elements.ts';
import ProseNodes from '../../src/components/prose/ProseNodes.astro';
import { numberSources } from '../../src/wording/number-sources.ts';

const container = await AstroContainer.create();
const nothing = {
  contacts: [],
  events: [],
  figures: [],
  offices: [],
  places: [],
  routes: [],
  rumours: [],
  on: '2026-11-22',
};
const view = { locale: 'en', say: (word: string) => word, facts: nothing };

/** Prints texts as a page prints them, many at once: starting takes most of the time. */
export async function printed(texts: readonly (readonly ProseNode[])[]): Promise<string> {
  const html = await container.renderToString(ProseNodes as Parameters<typeof container.renderToString>[0], {
    props: {
      nodes: texts.map((children): ProseNode => ({ kind: 'tag', tag: 'blockquote', children })),
      anchors: new Map<string, string>(),
      elements: proseElements,
    },
    locals: { view } as unknown as App.Locals,
  });
  return numberSources(html).html;
}

const tags = 'p|strong|em|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|br|hr|a|h2|h3|div|nav|sup|span';
const attributes = ['href', 'id', 'class', 'role', 'start', 'data-pagefind-ignore'];
const tag = new RegExp(`</?(?:${tags})(?: (?:${attributes.join('|')})(?:="[^"]*")?)*/?>`, 'gv');
const leadsTo = (to: string) =>
  /^(?:mailto:|tel:|#|\/en\/)/v.test(to) || (to.startsWith('https://') && new URL(to).username === '');

/** Everything in a piece of HTML that a text may not become, as far as any browser could read it so. */
export function forbidden(html: string): string[] {
  const left = html.replace(tag, '');
  const outside = [...left.matchAll(/<.{0,60}/gsv)].map(([found]) => found);
  const inside = parse(html, { comment: true })
    .querySelectorAll('*')
    .flatMap((element) =>
      Object.entries(element.attributes)
        .filter(([name, value]) => !attributes.includes(name) || (name === 'href' && !leadsTo(value)))
        .map(([name, value]) => `${element.rawTagName} ${name}="${value}"`),
    );
  return [...outside, ...inside];
}
