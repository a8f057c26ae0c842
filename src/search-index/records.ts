import type { EntryPart, Narrowing, SearchEntry } from '../search/entry.ts';
import { addressOfPiece } from '../search/piece.ts';
import { stretchesOf, type Stretch } from './texts.ts';

/** What Pagefind is given for one result, as its `addCustomRecord` takes it. */
export interface IndexRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  /** Words that count for more than the text. */
  readonly meta: Readonly<Record<string, string>>;
  /** Values that a search can be narrowed down by, and those that are only shown. */
  readonly filters: Readonly<Record<string, string[]>>;
}

/** Pages of up to so many words are one result; longer ones are cut at their headings, so that a result stays light. */
const longPage = 900;
/** No result brings more words than this: about 3 kB as it is sent. */
const longestText = 1100;

/** The results that a page can give, the first of which stands for the whole page. */
export function recordsOf(entry: SearchEntry, html: string, language: string): IndexRecord[] {
  const parts = new Map(entry.parts.map((part) => [part.id, part]));
  const stretches = stretchesOf(html, new Set(parts.keys()));
  const whole = stretches
    .map(({ text }) => text)
    .join(' ')
    .trim();
  if (parts.size === 0 && wordsIn(whole) <= longPage) return recordsFor(entry, entry, { text: whole }, language);
  return stretches.flatMap((stretch) => {
    const part = stretch.id === undefined ? undefined : parts.get(stretch.id);
    return recordsFor(entry, part ?? entry, stretch, language);
  });
}

const wordsIn = (text: string) => text.split(' ').length;

function recordsFor(
  entry: SearchEntry,
  about: SearchEntry | EntryPart,
  { id: anchor, heading, text }: Stretch,
  language: string,
): IndexRecord[] {
  const isSection = heading !== undefined;
  const isNamed = about !== entry || !isSection;
  // A part has a title of its own; any other section has its heading, which says less.
  const title = isNamed ? about.title : heading;
  return piecesOf(withoutStart(text, heading ?? entry.title)).map((content, index) => ({
    url: addressOfPiece(isSection ? `${entry.url}#${anchor!}` : entry.url, index),
    content,
    language,
    meta: {
      ...(isNamed && !entry.isMinor && { title }),
      also: [
        ...(isNamed && !entry.isMinor ? [] : [title]),
        ...(isSection || index > 0 ? [entry.title] : entry.keywords),
      ].join('. '),
      ...(!isSection && index === 0 && entry.elsewhere.length > 0 && { elsewhere: entry.elsewhere.join('. ') }),
    },
    filters: {
      ...narrowed(about),
      page: [entry.title],
      ...(isSection && { section: [title] }),
      kind: [about.kind],
      ...listed({ lang: about.lang, state: about.state, status: about.status, day: about.day }),
    },
  }));
}

const withoutStart = (text: string, start: string) => (text.startsWith(start) ? text.slice(start.length).trim() : text);

/** A text in pieces that are light enough to send. */
function piecesOf(text: string): string[] {
  const words = text.split(' ');
  const pieces = Array.from({ length: Math.ceil(words.length / longestText) }, (_, index) =>
    words.slice(index * longestText, (index + 1) * longestText).join(' '),
  );
  return pieces.length === 0 ? [''] : pieces;
}

const narrowed = ({ country, nationality, pathway }: Narrowing) => ({
  country: [...country],
  nationality: [...nationality],
  pathway: [...pathway],
});

/** The values that are there, as Pagefind keeps them. */
const listed = (values: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value]]])));
