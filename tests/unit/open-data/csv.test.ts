import { expect, test } from 'vitest';
import { csv } from '../../../src/open-data/csv.ts';

test('every cell is quoted, quotes are doubled, and rows end as spreadsheets expect', () => {
  expect(
    csv([
      ['a', 'say "b"'],
      ['c,d', 'e\nf'],
    ]),
  ).toBe('\uFEFF"a","say ""b"""\r\n"c,d","e\nf"\r\n');
});

test('a cell that looks like a formula is no formula', () => {
  expect(csv([['=1+1', '-5', '@x', '+1']])).toBe('\uFEFF" =1+1"," -5"," @x"," +1"\r\n');
});
