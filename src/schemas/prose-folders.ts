import { pathways } from './route.ts';

/** The folders of prose in `content/`. */
export const proseFolders = ['countries', 'nationalities', 'pathways', 'pages'] as const;
export type ProseFolder = (typeof proseFolders)[number];

/** The pages that the site has besides those of countries, nationalities and pathways. */
export const pageIds = [
  'home',
  'check',
  'search',
  'countries',
  'nationalities',
  'pathways',
  'elsewhere',
  'what-now',
  'stay-safe',
  'help',
  'fact-sheet',
  'timeline',
  'sources',
  'changes',
  'about',
  'accessibility',
  'data',
  'not-found',
] as const;
export type PageId = (typeof pageIds)[number];

/** The closed lists of prose: an editor can add to none of them. Countries and nationalities follow the facts. */
export const closedLists = { pathways, pages: pageIds } as const;
