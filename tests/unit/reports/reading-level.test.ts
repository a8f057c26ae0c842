import { describe, expect, test } from 'vitest';
import { paragraphsOfPage } from '../../../src/reports/page-text.ts';
import { englishSyllables, readingLevel, spanishSyllables } from '../../../src/reports/reading-level.ts';

describe('the syllables of a word', () => {
  test.each([
    ['closed', 1],
    ['office', 2],
    ['asylum', 3],
    ['the', 1],
    ['table', 2],
    ['family', 3],
    ['ask', 1],
    ['wanted', 2],
    ['2025', 1],
  ])('in English: %s has %i', (word, count) => {
    expect(englishSyllables(word)).toBe(count);
  });

  test.each([
    ['oficina', 4],
    ['guía', 2],
    ['puede', 2],
    ['país', 2],
    ['aquí', 2],
    ['guerra', 2],
    ['aéreo', 4],
    ['ley', 1],
    ['ya', 1],
  ])('in Spanish: %s has %i', (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });
});

/** Enough of a sentence to judge it by. */
const often = (sentence: string) => Array.from({ length: 12 }, () => sentence);

test('short words in short sentences are easy in every language, long ones are not', () => {
  expect(readingLevel(often('You can ask for help.'), 'en')?.isTooHard).toBe(false);
  expect(
    readingLevel(often('Authorities occasionally reconsider previously communicated determinations.'), 'en')?.isTooHard,
  ).toBe(true);
  expect(readingLevel(often('Usted puede pedir ayuda.'), 'es')?.isTooHard).toBe(false);
  expect(
    readingLevel(often('Las autoridades ocasionalmente reconsideran determinaciones administrativas.'), 'es')
      ?.isTooHard,
  ).toBe(true);
  expect(readingLevel(often('Ou ka mande èd la.'), 'ht')?.isTooHard).toBe(false);
  expect(readingLevel(often('Ou ka mande èd la '.repeat(4)), 'ht')?.isTooHard).toBe(true);
});

test('of a few words nothing is said', () => {
  expect(readingLevel(['You can ask for help.'], 'en')).toBeUndefined();
});

test('a page is read as its reader is given it: paragraphs, without the way around, sources and words of other languages', () => {
  const html =
    '<main><nav><p>A way to other pages.</p></nav><p>You can ask here.<sup class="refs">1</sup></p><p lang="es">Otra lengua que no cuenta.</p><ul><li><p>One line of a list.</p></li></ul><details class="sources"><p>A source with its title.</p></details></main>';
  expect(paragraphsOfPage(html)).toEqual(['You can ask here.', 'One line of a list.']);
});

test('names, labels, sources of a line and what paper says again are no sentences of a page', () => {
  const html =
    '<main><ul class="names"><li>Police · Ombudsman · Refugee office</li></ul><table class="ledger"><tr><td><b>Right to work</b> You may work for anybody. <small>Source: 11 June 2021</small></td></tr></table><p>You need a job. <small data-part="source">The foreign ministry</small></p><div class="on-paper"><p>Call this number when in danger.</p></div></main>';
  expect(paragraphsOfPage(html)).toEqual(['You may work for anybody.', 'You need a job.']);
});
