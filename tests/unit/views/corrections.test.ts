import { describe, expect, test } from 'vitest';
import { correctionsOn } from '../../../src/views/corrections.ts';

const words = { en: 'You have three days to appeal.' };
const correction = {
  on: '2026-11-25',
  kind: 'correction',
  before: words,
  pages: ['/help/', '/pathways/where-you-are/asylum-ecuador/'],
};
const update = { on: '2026-11-25', kind: 'update', pages: ['/help/'] };
const shownOn = (on: string, path = '/help/') => correctionsOn(path, [update, correction], on);

describe('a correction', () => {
  test('stands on every page that it names, and on no other', () => {
    for (const path of correction.pages) expect(shownOn('2026-11-25', path), path).toEqual([correction]);
    expect(shownOn('2026-11-25', '/')).toEqual([]);
  });

  test('stands there from its day for ninety days, the last one included', () => {
    expect(shownOn('2026-11-24')).toEqual([]);
    expect(shownOn('2027-02-23')).toEqual([correction]);
    expect(shownOn('2027-02-24')).toEqual([]);
  });

  test('is the only kind of change that does', () => {
    expect(correctionsOn('/help/', [update], '2026-11-25')).toEqual([]);
  });
});
