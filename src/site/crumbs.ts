import type { SitePage } from './site-page.ts';

/** A page above the page. */
export interface Crumb {
  /** The address without its language. */
  readonly path: string;
  readonly text: string;
}

/** The pages above a page, the highest first. Home is above all of them, and named at the top of each. */
export const crumbsOf = (path: string, pages: readonly SitePage[]): Crumb[] =>
  pages
    .filter((page) => page.path !== '/' && page.path !== path && path.startsWith(page.path))
    .toSorted((a, b) => a.path.length - b.path.length)
    .map((page) => ({ path: page.path, text: page.shortName }));
