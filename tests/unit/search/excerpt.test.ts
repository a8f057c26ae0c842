import { expect, test } from 'vitest';
import { excerpt } from '../../../src/search/excerpt.ts';

const text = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
const said = (places: readonly (readonly number[])[]) =>
  excerpt(text, places).map(({ text: word, isMatch }) => (isMatch ? `[${word}]` : word));

test('shows the place where most of the words stand together', () => {
  const shown = said([[3, 60], [64]]);
  expect(shown).toContain('[w60]');
  expect(shown).toContain('[w64]');
  expect(shown).not.toContain('[w3]');
  expect([shown[0], shown.at(-1)]).toEqual(['…', '…']);
});

test('without a match it begins at the beginning', () => {
  expect(said([]).slice(0, 2)).toEqual(['w0', 'w1']);
});

test('a match at the end shows the end, with words before it', () => {
  const shown = said([[99]]);
  expect(shown.at(-1)).toBe('[w99]');
  expect(shown.length).toBeGreaterThan(20);
});

test('an empty text shows nothing', () => {
  expect(excerpt('', [[0]])).toEqual([]);
});
