import { original, type Locale } from '../locales.ts';
import { pageKinds, pagesOf, pathOf, type PagedFacts, type PageKind, type PageParams } from '../schemas/page-paths.ts';
import type { PageId } from '../schemas/prose-folders.ts';

/** What a page may be at most: one that grows over it says less to its reader. */
export interface PageLimits {
  /** Screens of a phone, in the original language. */
  readonly screens: number;
  /** Bytes as they are sent, styles included. */
  readonly bytes: number;
  /** Whether it is read through, so that it must be easy to read; others are looked up in. */
  readonly isForReaders: boolean;
}

/** The screen of a cheap phone. */
export const phone = { width: 360, height: 740 } as const;
/** How much longer a page may be in another language. */
const longerElsewhere = 1.15;

/** What one network round trip brings: ten packets of 1,460 bytes. */
const flight = 14_600;
/** What a page may weigh that readers open to look something up. */
const register = 20_000;

const limits = (screens: number, bytes = flight): PageLimits => ({ screens, bytes, isForReaders: true });
const lookedUp = (screens: number, bytes = register): PageLimits => ({ screens, bytes, isForReaders: false });

const ofGuide: Readonly<Record<PageId, PageLimits>> = {
  home: limits(2.5),
  check: limits(2, register),
  search: limits(2),
  'a-to-z': lookedUp(24, flight),
  countries: limits(2.5),
  nationalities: limits(2.5),
  pathways: limits(3),
  elsewhere: limits(3),
  'what-now': limits(3),
  'stay-safe': limits(4),
  help: limits(1.5),
  'fact-sheet': limits(7),
  timeline: lookedUp(2.5, flight),
  sources: lookedUp(2, flight),
  changes: lookedUp(20, flight),
  about: limits(6),
  accessibility: limits(3),
  data: lookedUp(5, flight),
  'not-found': limits(2),
};

const ofKind: Readonly<Record<Exclude<PageKind, 'guide'>, PageLimits>> = {
  country: limits(3),
  record: lookedUp(20),
  // What counts is that it fits one sheet of paper.
  handout: limits(4),
  nationality: limits(3.5),
  pathway: limits(3),
  way: limits(4),
  answer: limits(4),
  place: limits(3.5),
  helpIn: limits(4),
  message: limits(2),
  year: lookedUp(14),
  numbers: lookedUp(2.5),
  sources: lookedUp(20),
};

/** Whoever asks for asylum must know more before they do. */
const asylum = limits(5);
const isAsylum = (params: object) => 'route' in params && String(params.route).startsWith('asylum-');

/** A page with its limits, and what is like it. */
export interface LimitedPage {
  /** The address without its language. */
  readonly path: string;
  /** The addresses of its like: the parts that differ are stars. */
  readonly kind: string;
  readonly limits: PageLimits;
}

/** The first page of the site, which belongs to no language. */
export const firstPage: LimitedPage = { path: '', kind: '', limits: limits(1) };

/** Every page of the site with its limits. */
export const limitedPages = (facts: PagedFacts): LimitedPage[] =>
  pageKinds.flatMap((kind) => limitedOf(kind, pagesOf[kind](facts)));

const limitedOf = <Kind extends PageKind>(kind: Kind, pages: readonly PageParams[Kind][]): LimitedPage[] =>
  pages.map((params) => {
    const path = pathOf[kind](params);
    if ('page' in params) return { path, kind: path, limits: ofGuide[params.page] };
    const own = new Set<unknown>(Object.values(params));
    const parts = path.split('/').map((part) => (own.has(part) ? '*' : part));
    return {
      path,
      kind: parts.join('/'),
      limits: isAsylum(params) ? asylum : ofKind[kind as Exclude<Kind, 'guide'>],
    };
  });

/** What a result of the check may be at most. */
export const resultLimits = { screens: 4 };

/** The screens that a page may have in a language. */
export const screensIn = (locale: Locale, { screens }: Pick<PageLimits, 'screens'>) =>
  locale === original ? screens : screens * longerElsewhere;
