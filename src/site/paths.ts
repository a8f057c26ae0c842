import { siteFacts } from '../content/facts.ts';
import { locales } from '../locales.ts';
import { pagesOf, type PageKind } from '../schemas/page-paths.ts';
import { textPages } from './guide-pages.ts';

/** The language part of every address. */
export const localePaths = () => locales.map((locale) => ({ params: { locale } }));

/** One path for each language and each page of a kind. */
export function pathsFor<Kind extends Exclude<PageKind, 'guide' | 'numbers'>>(kind: Kind) {
  const pages = pagesOf[kind](siteFacts());
  return locales.flatMap((locale) => pages.map((page) => ({ params: { locale, ...page } })));
}

/** One path for each language and each page that consists of its text alone. */
export const textPaths = () => locales.flatMap((locale) => textPages.map((page) => ({ params: { locale, page } })));
