import type { Entry, SiteFacts } from '../content/facts.ts';

/** Numbers the sources of one page in the order in which it cites them. */
export interface Footnotes {
  /** The numbers of some sources, smallest first. A source cited for the first time gets the next number. */
  cite(sources: readonly string[]): number[];
  /** The sources cited so far, number 1 first. */
  list(): Entry<'sources'>[];
}

export function footnotes({ sourceById }: Pick<SiteFacts, 'sourceById'>): Footnotes {
  const numbers = new Map<string, number>();
  return {
    cite: (sources) =>
      sources
        .map((id) => {
          const number = numbers.get(id) ?? numbers.size + 1;
          numbers.set(id, number);
          return number;
        })
        .sort((a, b) => a - b),
    list: () => [...numbers.keys()].map((id) => sourceById.get(id)!),
  };
}
