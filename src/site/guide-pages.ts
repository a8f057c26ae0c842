import type { Day } from '../eligibility/days.ts';
import { navPages, pageIds, type NavPage, type PageId } from '../schemas/prose-folders.ts';
import type { View } from '../wording/view.ts';
import { reviewDaysOfAll } from './page-days.ts';

/** What is particular to one page of the guide. */
interface GuidePage {
  /** Whether it consists of its text alone. */
  readonly isText?: true;
  /** The anchors of its sections that stand open, where the others are folded. */
  readonly open?: readonly string[];
  /** On how many pages of paper it is handed on. */
  readonly pages?: number;
  /** Whether it is no answer to any search. */
  readonly isUnlisted?: true;
  /** Whether it shows what the offices are, or only speaks of them: while all are closed, its title or summary says so. */
  readonly offices?: 'shown' | 'mentioned';
  /** When the facts behind it were reviewed, beside the sources that its text cites. */
  readonly reviewDays?: (view: View) => readonly Day[];
}

const guidePages: Readonly<Partial<Record<PageId, GuidePage>>> = {
  home: { offices: 'shown', reviewDays: reviewDaysOfAll },
  check: { reviewDays: reviewDaysOfAll },
  search: { isUnlisted: true },
  'a-to-z': { isUnlisted: true },
  countries: { offices: 'shown', reviewDays: reviewDaysOfAll },
  nationalities: { reviewDays: reviewDaysOfAll },
  pathways: { reviewDays: reviewDaysOfAll },
  elsewhere: { reviewDays: ({ facts }) => facts.places.map(({ checkedOn }) => checkedOn) },
  'what-now': { isText: true, open: [], offices: 'mentioned' },
  'stay-safe': { isText: true, open: ['signs-of-fraud', 'where-to-report', 'messages-that-people-pass-on'] },
  help: { reviewDays: ({ facts }) => facts.contacts.map(({ checkedOn }) => checkedOn) },
  'fact-sheet': { isText: true, pages: 2, open: [], offices: 'mentioned' },
  timeline: { reviewDays: ({ facts }) => facts.events.map(({ checkedOn }) => checkedOn) },
  sources: { reviewDays: ({ facts }) => facts.sources.map(({ readOn }) => readOn) },
  about: { isText: true },
  accessibility: { isText: true },
  data: { reviewDays: reviewDaysOfAll },
  'not-found': { isUnlisted: true },
};

/** What is particular to a page; nothing, of most. */
export const guidePageOf = (id: PageId): GuidePage => guidePages[id] ?? {};

/** Whether every page names it, in the header or in the footer. */
export const isInNav = (id: PageId): id is NavPage =>
  Object.values(navPages).some((pages) => pages.some((page) => page === id));

/** The pages that consist of their text alone. */
export const textPages = pageIds.filter((id) => guidePageOf(id).isText);
