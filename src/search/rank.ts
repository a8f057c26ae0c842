import type { Found } from './pagefind.ts';

/** One thing that was found by some words of a query. */
export interface Hit extends Pick<Found, 'id' | 'data'> {
  readonly score: number;
  /** Where its words stand in the text, for each word that was found there. */
  readonly places: readonly (readonly number[])[];
}

/** A hit that is worth less than this part of the best one is left out. */
const leastShare = 0.3;
/** What each further word is worth that stands in the names of a result. */
const named = 0.25;
/** A word that so many results hold tells half as much as one that a single result holds. */
const common = 200;

/**
 * Joins what each word of a query found. Pagefind demands all words of a query at once, which no question in plain
 * words survives; here each word counts, the more the fewer results hold it, and best is what most words lead to.
 */
export function rank(foundBy: readonly (readonly Found[])[]): Hit[] {
  const hits = new Map<
    string,
    { hit: Pick<Found, 'id' | 'data'>; score: number; names: number; places: (readonly number[])[] }
  >();
  for (const found of foundBy) {
    // Without a word, only by a choice, everything scores nothing.
    const best = Math.max(...found.map(({ score }) => score)) || 1;
    const weight = Math.log2(1 + common / found.length);
    for (const one of found) {
      const hit = hits.get(one.id) ?? { hit: one, score: 0, names: 0, places: [] };
      hit.score += weight * (0.4 + 0.6 * (one.score / best));
      if ((one.matchedMetaFields ?? []).length > 0) hit.names += 1;
      if (one.words.length > 0) hit.places.push(one.words);
      hits.set(one.id, hit);
    }
  }
  const ranked = [...hits.values()]
    .map(({ hit, score, names, places }) => ({ hit, score: score * (1 + named * Math.max(0, names - 1)), places }))
    .sort((a, b) => b.score - a.score);
  const least = (ranked[0]?.score ?? 0) * leastShare;
  return ranked
    .filter(({ score }) => score >= least)
    .map(({ hit, score, places }) => ({ id: hit.id, data: () => hit.data(), score, places }));
}
