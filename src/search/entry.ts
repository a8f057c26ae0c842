/** What the search shows of a page beside its text, in the words of its language. */
export interface Shown {
  readonly title: string;
  /** The language of the title, where the page is in another. */
  readonly lang?: string;
  /** What kind of page it is: `Country`. */
  readonly kind: string;
  readonly state?: string;
  readonly status?: string;
  /** When it was reviewed. */
  readonly day?: string;
}

/** By what a search can be narrowed down, with the values that addresses use. */
export interface Narrowing {
  readonly country: readonly string[];
  readonly nationality: readonly string[];
  readonly pathway: readonly string[];
}

/** A section that is found by itself. */
export interface EntryPart extends Shown, Narrowing {
  readonly id: string;
}

/** A page as the search knows it before it has read its text. */
export interface SearchEntry extends Shown, Narrowing {
  /** The address from the root of the site: `/en/help/`. */
  readonly url: string;
  /** Whether it only puts together what other pages say, so that those come first. */
  readonly isMinor?: true;
  /** Other names for it. */
  readonly keywords: readonly string[];
  /** Its names in the other languages of the site. */
  readonly elsewhere: readonly string[];
  readonly parts: readonly EntryPart[];
}
