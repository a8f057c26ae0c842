import type { Day } from '../eligibility/days.ts';
import type { Locale } from '../locales.ts';
import type { Status } from '../wording/status.ts';
import type { Phrase } from '../wording/view.ts';

/** What a page is about, in the words of the addresses, to narrow a search down. */
export interface About {
  /** Ids of offices. */
  readonly countries: readonly string[];
  readonly nationalities: readonly string[];
  readonly pathways: readonly string[];
}

/** A page about nothing that a search is narrowed down to. */
export const nothing: About = { countries: [], nationalities: [], pathways: [] };

/** A state in a few words: `closed since January 2025`. */
export interface ShownState {
  readonly status?: Status;
  readonly text: string;
}

/** A section of a page that people look for by itself: a rumour. */
export interface SitePart {
  readonly id: string;
  readonly title: Phrase;
  readonly state: ShownState;
  readonly about: About;
}

/** A page of the site in one language, as its head, the search, the map of the site and the A to Z know it. */
export interface SitePage {
  /** The address without its language: `/countries/colombia/`. */
  readonly path: string;
  readonly kind: 'guide' | 'country' | 'nationality' | 'answer' | 'pathway' | 'way' | 'place';
  /** What it is called in a list that shows its state beside it. */
  readonly name: string;
  /** What it is called on the way to the pages below it. */
  readonly shortName: string;
  /** What it is called where it stands alone: of what is not open, the state comes first. */
  readonly title: string;
  /** The language of its name and summary. */
  readonly lang: Locale;
  readonly summary: string;
  /** The summary as it is quoted: of what is not open, the state comes first. */
  readonly description: string;
  /** Whether a native speaker has read all that stands on it; what is in the original language needs none. */
  readonly isReviewed: boolean;
  readonly keywords: readonly string[];
  /** Whether search engines are asked to leave the page out. */
  readonly isHidden: boolean;
  /** Whether it is no answer to any search: the search itself, lists of sources, the page of addresses that do not exist. */
  readonly isUnlisted?: true;
  /** Whether it comes after the others in a search: a record, a page for one case or one country. */
  readonly isMinor?: true;
  readonly state?: ShownState;
  /** The oldest day on which something on the page was reviewed. */
  readonly reviewedOn?: Day;
  /** The newest day on which something on the page was reviewed or changed. */
  readonly modifiedOn?: Day;
  readonly about: About;
  readonly parts: readonly SitePart[];
}
