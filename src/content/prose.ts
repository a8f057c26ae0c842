import { getCollection } from 'astro:content';
import { original, type Locale } from '../locales.ts';
import { fingerprint, stillFits } from '../schemas/fingerprint.ts';
import type { ProseFolder } from '../schemas/prose-folders.ts';
import type { Prose } from '../schemas/prose.ts';

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
export async function isOlder(translation: Prose, folder: ProseFolder, id: string): Promise<boolean> {
  if (!('original' in translation)) return false;
  const { page, head } = await writtenProse(folder, id, original);
  const now = await fingerprint({ ...head, body: page.body });
  return !stillFits(translation.original, now, 'sameAs' in head ? head.sameAs : undefined);
}
