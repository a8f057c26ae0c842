import { locales, type Locale } from '../locales.ts';
import { phone, screensIn, type LimitedPage } from './page-limits.ts';
import { paragraphsOfPage } from './page-text.ts';
import { readingLevel } from './reading-level.ts';

/** What was found of a page in one language. */
export interface FoundPage {
  readonly html: string;
  /** Bytes as they are sent; nothing where the build has compressed nothing. */
  readonly bytes?: number | undefined;
  /** Pixels on a phone; nothing where no browser drew it. */
  readonly height?: number | undefined;
}

/** Finds a page by its address; nothing where the site has none. */
export type FindPage = (address: string) => FoundPage | undefined;

/** The pages that are over a limit stand with a mark in the table, and by themselves. */
export interface PageTable {
  readonly rows: readonly string[];
  readonly over: readonly string[];
}

const mark = (text: string, isOver: boolean) => (isOver ? `**${text}**` : text);

/** Every page with its screens, bytes and reading level in each language, as lines of a table in Markdown. */
export function pageTable(pages: readonly LimitedPage[], find: FindPage): PageTable {
  const over: string[] = [];
  const head = ['page', ...locales.flatMap((locale) => [`${locale} screens`, 'kB', 'level'])];
  const rows = pages.map((page) => [page.path, ...locales.flatMap((locale) => cellsOf(page, locale, find, over))]);
  return { rows: [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`), over };
}

function cellsOf({ path, limits }: LimitedPage, locale: Locale, find: FindPage, over: string[]): string[] {
  const address = `/${locale}${path}`;
  const found = find(address);
  if (found === undefined) return ['–', '–', '–'];
  const judged = (value: string, isOver: boolean, limit: string) => {
    if (isOver) over.push(`${address}: ${value} of ${limit}`);
    return mark(value, isOver);
  };
  const screens = found.height === undefined ? undefined : found.height / phone.height;
  const most = screensIn(locale, limits);
  const level = readingLevel(paragraphsOfPage(found.html), locale);
  return [
    screens === undefined ? '–' : judged(screens.toFixed(1), screens > most, `${most.toFixed(1)} screens`),
    found.bytes === undefined
      ? '–'
      : judged((found.bytes / 1000).toFixed(1), found.bytes > limits.bytes, `${String(limits.bytes / 1000)} kB`),
    level === undefined
      ? '–'
      : judged(level.value.toFixed(0), level.isTooHard && limits.isForReaders, 'its reading level'),
  ];
}
