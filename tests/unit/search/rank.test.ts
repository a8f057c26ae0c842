import { expect, test } from 'vitest';
import type { Found } from '../../../src/search/pagefind.ts';
import { rank } from '../../../src/search/rank.ts';

const found = (id: string, score = 1, names: readonly string[] = []): Found => ({
  id,
  score,
  words: [score],
  matchedMetaFields: names,
  data: () => Promise.reject(new Error('not loaded')),
});
const order = (...words: readonly (readonly Found[])[]) => rank(words).map(({ id }) => id);

test('what more words lead to comes first', () => {
  expect(order([found('a'), found('b')], [found('b')])).toEqual(['b', 'a']);
});

test('a word that few results hold counts for more than a common one', () => {
  const common = ['a', 'c', 'd', 'e', 'f'].map((id) => found(id));
  expect(order(common, [found('b')])[0]).toBe('b');
});

test('of two results for one word, the one that Pagefind finds better comes first', () => {
  expect(order([found('a', 1), found('b', 9)])).toEqual(['b', 'a']);
});

test('several words in the names of a page bring it forward', () => {
  const words = () => [found('a', 1), found('b', 1, ['title'])];
  expect(order(words(), words())).toEqual(['b', 'a']);
});

test('what has next to nothing to do with the query is left out', () => {
  const common = Array.from({ length: 150 }, (_, index) => found(`c${index}`, 1));
  expect(order([found('a', 9)], [found('a', 9)], common)).not.toContain('c0');
});

test('what was found without a word keeps its order', () => {
  expect(order([found('b', 0), found('a', 0)])).toEqual(['b', 'a']);
});

test('nothing found is nothing ranked', () => {
  expect(rank([])).toEqual([]);
  expect(rank([[]])).toEqual([]);
});
