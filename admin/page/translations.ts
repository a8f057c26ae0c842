import { languages } from '../../src/locales.ts';
import { fingerprint, stillFits, type PageWords } from '../../src/schemas/text/fingerprint.ts';
import type { Entry, Table } from './decap.ts';

/** Asks the person who saves; no answer is "no". */
type Ask = (question: string) => boolean;

const translated = (entry: Entry, locale: string) => entry.getIn(['i18n', locale, 'data']) as Table | undefined;
const isWritten = (words: Table | undefined): words is Table => Boolean(words?.get('title'));
const nameOf = (locale: string) => languages.find(({ id }) => id === locale)?.name ?? locale;

/**
 * What the texts of an entry say of one another, and nobody types: which words a translation was made from, and whether
 * it still fits an original that has changed. Only the person who saves knows the last, and is asked.
 */
export async function withOrigins(entry: Entry, locales: readonly string[], ask: Ask): Promise<Entry> {
  const written = locales.filter((locale) => isWritten(translated(entry, locale)));
  if (written.length === 0) return entry;
  const now = await fingerprint(pageWordsOf(entry.get('data').toJS()));
  const fresh = written.filter((locale) => !translated(entry, locale)!.get('original'));
  const known = fresh.reduce((changed, locale) => madeFrom(now, locale, changed), entry);
  const before = await lastSaved(entry);
  if (before !== undefined && before !== now) return afterChange(known, before, ask);
  return askForOlder(known, now, written, ask);
}

/** An original that changes in this save: if only in a trifle, its translations stay as good as they were. */
function afterChange(entry: Entry, before: string, ask: Ask): Entry {
  const isTrifle = ask(
    'You changed the original text. Is it only a small correction, as of a typing error, so that the translations stay right as they are? "OK" keeps them as they are; "Cancel" tells readers that they are older.',
  );
  if (isTrifle) return entry.setIn(['data', 'sameAs'], [...sameAs(entry), before]);
  // What was the same in all but trifles is so no longer.
  return entry.deleteIn(['data', 'sameAs']);
}

/** Translations that were older before this save: whoever saves may just have brought them up to date. */
function askForOlder(entry: Entry, now: string, locales: readonly string[], ask: Ask): Entry {
  const older = locales.filter(
    (locale) => !stillFits(translated(entry, locale)!.get('original') as string, now, sameAs(entry)),
  );
  return older.reduce(
    (changed, locale) =>
      ask(
        `The text in ${nameOf(locale)} was made from an older original. Does it now say what the original says? "OK" marks it as up to date; "Cancel" leaves it as it is.`,
      )
        ? madeFrom(now, locale, changed)
        : changed,
    entry,
  );
}

function madeFrom(origin: string, locale: string, entry: Entry): Entry {
  const status = translated(entry, locale)!.get('translation') ?? 'draft';
  return entry
    .setIn(['i18n', locale, 'data', 'original'], origin)
    .setIn(['i18n', locale, 'data', 'translation'], status);
}

const sameAs = (entry: Entry) => (entry.get('data').toJS()['sameAs'] as readonly string[] | undefined) ?? [];

const pageWordsOf = ({ title = '', summary = '', keywords = [], body = '' }: Partial<PageWords>): PageWords => ({
  title,
  summary,
  keywords,
  body,
});

/** The fingerprint of the original before this save; nothing for a text that is new, or where it cannot be asked for. */
async function lastSaved(entry: Entry): Promise<string | undefined> {
  const answer = await fetch('fingerprints.json', { cache: 'no-store' });
  if (!answer.ok) return undefined;
  const known = (await answer.json()) as Readonly<Record<string, string>>;
  return known[`${entry.get('collection').replace(/-texts$/v, '')}/${entry.get('slug')}`];
}
