import { splitIntoWords } from './words.ts';

/** A search needs no more words than this; what comes after them is left out. */
const mostWords = 8;
const longestWord = 40;

/** The words of a query that say what somebody looks for, each once; all of them where only small ones are left. */
export function tellingWords(query: string, stopWords: ReadonlySet<string>): string[] {
  const all = [...new Set(splitIntoWords(query.slice(0, 1000)))].filter((word) => word.length <= longestWord);
  const telling = all.filter((word) => !stopWords.has(word) && (word.length > 1 || /\p{N}/u.test(word)));
  return (telling.length > 0 ? telling : all).slice(0, mostWords);
}
