import { original, type Locale } from '../locales.ts';
import { fingerprint, stillFits } from '../schemas/text/fingerprint.ts';
import type { ProseFolder } from '../schemas/prose-folders.ts';
import type { Prose } from '../schemas/text/prose.ts';
import { siteContent } from './site-content.ts';

/** A text as it was read, in one language or else in the original, and the language that it is really in. */
export function writtenProse(folder: ProseFolder, id: string, locale: Locale) {
  const own = siteContent().content.prose.filter((page) => page.folder === folder && page.id === id);
  const page = own.find((one) => one.locale === locale) ?? own.find((one) => one.locale === original);
  if (page !== undefined) return { page, head: page.head, lang: page.locale };
  throw new Error(
    `content/${folder}/${original}/${id}.mdx is missing or has a mistake. "npm run content" says what to do.`,
  );
}

/** Whether the original of a translation has other words now than those that it was made from. */
export async function isOlder(translation: Prose, folder: ProseFolder, id: string): Promise<boolean> {
  if (!('original' in translation)) return false;
  const { page, head } = writtenProse(folder, id, original);
  const now = await fingerprint({ ...head, body: page.body });
  return !stillFits(translation.original, now, 'sameAs' in head ? head.sameAs : undefined);
}
