import { getCollection } from 'astro:content';
import { headingsOf } from '../checks/prose-tree.ts';
import { original, type Locale } from '../locales.ts';
import { fingerprint, stillFits } from '../schemas/fingerprint.ts';
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

/** A text as it was read, in one language or else in the original, and the language that it is really in. */
export async function writtenProse(folder: ProseFolder, id: string, locale: Locale) {
  const entries = await getCollection(collectionOf[folder]);
  const find = (lang: Locale) => entries.find(({ id: path }) => path === `${lang}/${id}`)?.data;
  const page = find(locale) ?? find(original);
  if (page !== undefined) return { page, head: page.head, lang: page.locale };
  throw new Error(
    `content/${folder}/${original}/${id}.mdx is missing or has a mistake. "npm run content" says what to do.`,
  );
}

/** Whether the original of a translation has other words now than those that it was made from. */
async function isOlder(translation: Prose, folder: ProseFolder, id: string): Promise<boolean> {
  if (!('original' in translation)) return false;
  const { page, head } = await writtenProse(folder, id, original);
  const now = await fingerprint({ ...head, body: page.body });
  return !stillFits(translation.original, now, 'sameAs' in head ? head.sameAs : undefined);
}

/** The prose of a page, in its own language or else in the original's. */
export async function proseOf(folder: ProseFolder, id: string, view: View) {
  const { page, head, lang } = await writtenProse(folder, id, view.locale);
  const own = headingsOf(page.tree);
  const first = lang === original ? own : headingsOf((await writtenProse(folder, id, original)).page.tree);
  // A section has the same anchor in every language, so that links need no translation.
  const anchors = new Map(own.map(({ slug }, index) => [slug, first[index]?.slug ?? slug]));
  return {
    ...head,
    tree: page.tree,
    /** The anchors of the headings in the original, by their own. */
    anchors,
    headings: own.map((heading) => ({ ...heading, slug: anchors.get(heading.slug)! })),
    /** The language that the text is really in. */
    lang,
    /** That language, where it is not the one of the page. */
    foreign: lang === view.locale ? undefined : lang,
    isOlder: await isOlder(head, folder, id),
    /** Whether a native speaker has read it; an original needs none. */
    isReviewed: !('translation' in head) || head.translation === 'reviewed',
    /** Numbers the sources that the text cites. To be called where the text stands in the order of the page. */
    cite: () => {
      view.notes.cite(citedSources(page.elements, view.facts));
    },
  };
}
