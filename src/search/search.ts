import { loadPagefind, loadVocabulary, type Pagefind } from './pagefind.ts';
import { tellingWords } from './query.ts';
import { rank, type Hit } from './rank.ts';
import { Pages, resultItem } from './results.ts';
import { correctionOf, type Spelling } from './spelling.ts';

export interface Answer {
  readonly hits: readonly Hit[];
  /** What was searched for, where it is not what was typed. */
  readonly instead?: string;
}

/** By what a search is narrowed down: `{ country: 'colombia' }`. */
export type Limits = Readonly<Record<string, string>>;

/** What a language knows of its own words. */
export interface KnownWords {
  /** Words that say nothing about what somebody looks for. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that are spelt as they should be, even where the site does not hold them. */
  readonly realWords: ReadonlySet<string>;
}

/** Loads the search of a language. Throws where the network fails; a later call then tries again. */
export async function openSearch(locale: string, { stopWords, realWords }: KnownWords) {
  const [pagefind, vocabulary] = await Promise.all([loadPagefind(), loadVocabulary(locale)]);
  return {
    resultItem,
    pagesOf: (hits: readonly Hit[]) => new Pages(hits),
    /** Finds what a query means, its misspelt words read as what they most likely stand for. */
    async find(query: string, filters: Limits): Promise<Answer> {
      const words = tellingWords(query, stopWords);
      if (words.length === 0 && Object.keys(filters).length === 0) return { hits: [] };
      if (words.length === 0) return { hits: rank([(await pagefind.search(null, { filters })).results]) };
      const found = await Promise.all(
        words.map((word) => findWord(word, filters, pagefind, { vocabulary, realWords })),
      );
      const hits = rank(found.map(({ results }) => results).filter((results) => results.length > 0));
      const isCorrected = found.some(({ word }, index) => word !== words[index]);
      return { hits, ...(isCorrected && { instead: found.map(({ word }) => word).join(' ') }) };
    },
  };
}

export type Search = Awaited<ReturnType<typeof openSearch>>;

/**
 * What one word found. A word that stands nowhere, and is the beginning of none, is read as the one that it most likely
 * stands for: left alone, Pagefind would give whatever begins with the same two letters.
 */
async function findWord(word: string, filters: Limits, pagefind: Pagefind, { vocabulary, realWords }: Spelling) {
  const isKnown = vocabulary.some((known) => known.startsWith(word)) || (await standsSomewhere(word, pagefind));
  const read = isKnown ? word : correctionOf(word, { vocabulary, realWords });
  if (read === undefined) return { word, results: [] };
  const { results } = await pagefind.search(read, { filters });
  return { word: read, results };
}

/** Whether a word stands in some result as it is written. */
const standsSomewhere = async (word: string, pagefind: Pagefind) =>
  (await pagefind.search(`"${word}"`, { filters: {} })).unfilteredResultCount > 0;
