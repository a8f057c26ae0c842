import { splitIntoWords } from '../search/words.ts';
import type { IndexRecord } from './records.ts';

/** A shorter word leaves too little to recognise it by. */
const shortest = 4;
/** Among so many results a word of the text must stand. */
const fewest = 3;

/**
 * The words that a misspelt one can have meant, in the order of the alphabet: those of titles and other names, and
 * those that several results share.
 */
export function vocabularyOf(records: readonly IndexRecord[]): string {
  const named = new Set(records.flatMap(({ meta }) => Object.values(meta).flatMap(splitIntoWords)));
  const uses = new Map<string, number>();
  for (const { content } of records) {
    for (const word of new Set(splitIntoWords(content))) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const shared = [...uses].filter(([, count]) => count >= fewest).map(([word]) => word);
  return [...new Set([...named, ...shared])]
    .filter((word) => word.length >= shortest && /^\p{L}+$/v.test(word))
    .sort()
    .join(' ');
}
