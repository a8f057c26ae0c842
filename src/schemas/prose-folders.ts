import { pathways } from './route.ts';

/** The folders of prose in `content/`. */
export const proseFolders = ['countries', 'nationalities', 'pathways', 'pages'] as const;
export type ProseFolder = (typeof proseFolders)[number];

/** The pages that the site has besides those of countries, nationalities and pathways. */
export const pageIds = [
  'home',
  'check',
  'search',
  'a-to-z',
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

/** The pages whose texts list no facts, so that nobody pays for the look of what they never show. */
export const lightPages = ['check'] as const satisfies readonly PageId[];

/** The pages that every page names, in their order. Each has a short name among the words of the interface. */
export const navPages = {
  header: ['check', 'countries', 'nationalities', 'pathways', 'what-now', 'stay-safe', 'help'],
  footer: ['elsewhere', 'fact-sheet', 'timeline', 'sources', 'changes', 'a-to-z', 'about', 'accessibility'],
} as const satisfies Readonly<Record<string, readonly PageId[]>>;
export type NavPage = (typeof navPages)[keyof typeof navPages][number];

/** The closed lists of prose: an editor can add to none of them. Countries and nationalities follow the facts. */
export const closedLists = { pathways, pages: pageIds } as const;
