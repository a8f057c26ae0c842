/** What one page or section says, as Pagefind keeps it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** One thing that Pagefind found. Its text is loaded by `data`. */
export interface Found {
  readonly id: string;
  readonly score: number;
  /** Where the word stands in the text, counted in words. */
  readonly words: readonly number[];
  /** Which names of the page hold it. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<Fragment>;
}

/** The part of Pagefind's interface that we use (version 1.5). */
export interface Pagefind {
  options(settings: {
    readonly baseUrl: string;
    readonly noWorker: boolean;
    readonly ranking: { readonly termSimilarity: number; readonly metaWeights: Readonly<Record<string, number>> };
  }): Promise<void>;
  init(): Promise<void>;
  search(
    word: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{
    readonly results: readonly Found[];
    /** How many there would be without the filters. */
    readonly unfilteredResultCount: number;
  }>;
}

const folder = '/pagefind/';

/** Loads Pagefind, and with it the index of the page's language. Throws where the network fails. */
export async function loadPagefind(): Promise<Pagefind> {
  const address = `${folder}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A title says more than the text; the other names of a page say nearly as much, those of other languages less.
  await pagefind.options({
    baseUrl: '/',
    noWorker: true,
    ranking: { termSimilarity: 8, metaWeights: { title: 8, also: 7, elsewhere: 3 } },
  });
  await pagefind.init();
  return pagefind;
}

/** Loads the words that a misspelt one can have meant. */
export async function loadVocabulary(locale: string): Promise<readonly string[]> {
  const response = await fetch(`${folder}words.${locale}.txt`);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return (await response.text()).split(' ');
}
