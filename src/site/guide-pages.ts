import type { Day } from '../eligibility/days.ts';
import { pageIds, type PageId } from '../schemas/prose-folders.ts';
import type { View } from '../wording/view.ts';
import { reviewDaysOfAll } from './page-days.ts';

/** What is particular to one page of the guide. */
interface GuidePage {
  /** Where every page names it: in the header, or in the footer. */
  readonly nav?: 'header' | 'footer';
  /** Whether it consists of its text alone. */
  readonly isText?: true;
  /** Whether it is no answer to any search. */
  readonly isUnlisted?: true;
  /** Whether it shows what the offices are, or only speaks of them: while all are closed, its title or summary says so. */
  readonly offices?: 'shown' | 'mentioned';
  /** When the facts behind it were reviewed, beside the sources that its text cites. */
  readonly reviewDays?: (view: View) => readonly Day[];
}

const guidePages = {
  home: { offices: 'shown', reviewDays: reviewDaysOfAll },
  check: { nav: 'header', reviewDays: reviewDaysOfAll },
  search: { isUnlisted: true },
  countries: { nav: 'header', offices: 'shown', reviewDays: reviewDaysOfAll },
  nationalities: { nav: 'header', reviewDays: reviewDaysOfAll },
  pathways: { nav: 'header', reviewDays: reviewDaysOfAll },
  elsewhere: {
    nav: 'footer',
    reviewDays: ({ facts }) => facts.places.map(({ checkedOn }) => checkedOn),
  },
  'what-now': { nav: 'header', isText: true, offices: 'mentioned' },
  'stay-safe': { nav: 'header', isText: true },
  help: { nav: 'header', isText: true },
  'fact-sheet': { nav: 'footer', isText: true, offices: 'mentioned' },
  timeline: { nav: 'footer', reviewDays: ({ facts }) => facts.events.map(({ checkedOn }) => checkedOn) },
  sources: { nav: 'footer', reviewDays: ({ facts }) => facts.sources.map(({ readOn }) => readOn) },
  changes: { nav: 'footer' },
  about: { nav: 'footer', isText: true },
  accessibility: { nav: 'footer', isText: true },
  data: { reviewDays: reviewDaysOfAll },
  'not-found': { isUnlisted: true },
} as const satisfies Readonly<Record<PageId, GuidePage>>;

type Table = typeof guidePages;

/** The pages that header and footer name. Each has a short name among the words of the interface. */
export type NavPage = { [Id in PageId]: Table[Id] extends { readonly nav: string } ? Id : never }[PageId];

export const guidePageOf = (id: PageId): GuidePage => guidePages[id];

export const isInNav = (id: PageId): id is NavPage => guidePageOf(id).nav !== undefined;

/** The pages that the header or the footer names, in their order. */
export const navPages = (place: 'header' | 'footer'): NavPage[] =>
  pageIds.filter(isInNav).filter((id) => guidePages[id].nav === place);

/** The pages that consist of their text alone. */
export const textPages = pageIds.filter((id) => guidePageOf(id).isText);
