import { fingerprint, type PageWords } from '../../src/schemas/fingerprint.ts';
import type { Entry, Table } from './decap.ts';

const translated = (entry: Entry, locale: string) => entry.getIn(['i18n', locale, 'data']) as Table | undefined;

/** What a translation says of itself, and nobody types: what it was made from, and that no native speaker has read it. */
export async function withOrigins(entry: Entry, locales: readonly string[]): Promise<Entry> {
  const fresh = locales.filter((locale) => {
    const words = translated(entry, locale);
    return words !== undefined && Boolean(words.get('title')) && !words.get('original');
  });
  if (fresh.length === 0) return entry;
  const { title = '', summary = '', keywords = [], body = '' } = entry.get('data').toJS() as Partial<PageWords>;
  const origin = await fingerprint({ title, summary, keywords, body });
  return fresh.reduce((changed, locale) => {
    const status = translated(changed, locale)!.get('translation') ?? 'draft';
    return changed
      .setIn(['i18n', locale, 'data', 'original'], origin)
      .setIn(['i18n', locale, 'data', 'translation'], status);
  }, entry);
}
