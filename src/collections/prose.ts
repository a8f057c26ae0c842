import { getCollection, render } from 'astro:content';
import { original, type Locale } from '../locales.ts';
import type { Prose } from '../schemas/prose.ts';
import type { ProseFolder } from '../schemas/prose-folders.ts';
import { citedSources } from './cited.ts';
import type { View } from './view.ts';

const collectionOf = {
  countries: 'countries',
  nationalities: 'nationalityTexts',
  pathways: 'pathways',
  pages: 'pages',
} as const satisfies Record<ProseFolder, string>;

/** Whether there is anything: an empty file means "not translated yet". */
const isWritten = (head: Prose | Readonly<Record<string, never>>): head is Prose => 'title' in head;

/** The prose of a page, in its own language or else in the original's. */
export async function proseOf(folder: ProseFolder, id: string, view: View) {
  const entries = await getCollection(collectionOf[folder]);
  const find = (locale: Locale) => {
    const entry = entries.find(({ id: path }) => path === `${locale}/${id}`);
    return entry && isWritten(entry.data) ? { entry, head: entry.data } : undefined;
  };
  const own = find(view.locale);
  const found = own ?? find(original);
  if (found === undefined) throw new Error(`content/${folder}/${original}/${id}.mdx is missing. Write it.`);
  const { entry, head } = found;
  const { Content, headings } = await render(entry);
  return {
    ...head,
    Content,
    headings,
    /** The language that the text is really in. */
    lang: own ? view.locale : original,
    /** Numbers the sources that the text cites. To be called where the text stands in the order of the page. */
    cite: () => {
      view.notes.cite(citedSources(entry.body ?? '', view.facts));
    },
  };
}
