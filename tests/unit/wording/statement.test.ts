import { describe, expect, test } from 'vitest';
import type { Entry, SiteFacts } from '../../../src/content/facts.ts';
import type { Locale } from '../../../src/locales.ts';
import { wordStatement, type DatedStatement } from '../../../src/wording/statement.ts';
import type { View } from '../../../src/wording/view.ts';
import { sayIn } from '../../../src/wording/words.ts';
import { aCriterion } from '../../support/builders.ts';

const aSource = (id: string, publisher: string) =>
  ({ id, publisher, kind: 'press', published: '2023-06-28', readOn: '2026-11-22' }) as Entry<'sources'>;
const sourceById = new Map(
  [aSource('ministry', 'The Ministry'), aSource('paper', 'El Tiempo')].map((source) => [source.id, source]),
);
const viewIn = (locale: Locale): View => ({
  locale,
  say: sayIn(locale),
  facts: { on: '2026-11-22', sourceById } as unknown as SiteFacts,
});
const inEnglish = (statement: DatedStatement) => wordStatement(statement, viewIn('en'));

describe('what one good source alone says', () => {
  const worded = inEnglish(aCriterion({ kind: 'age', atLeast: 18, certainty: 'reported' }));

  test('has a mark that names it, where its sources are numbers', () => {
    expect(worded.mark).toBe('According to The Ministry');
  });

  test('is said by its source, where that is named, and needs no mark beside it', () => {
    expect(worded.named.map(({ publisher }) => publisher)).toEqual(['According to The Ministry']);
    expect(worded.unconfirmed).toBeUndefined();
  });
});

test('what is not confirmed is called so in both places', () => {
  const { mark, unconfirmed } = inEnglish(aCriterion({ kind: 'age', atLeast: 18, certainty: 'unconfirmed' }));
  expect([mark, unconfirmed]).toEqual(['Not confirmed', 'Not confirmed']);
});

test('a citation keeps a doubt that its words do not tell', () => {
  const citedAs = (certainty: 'confirmed' | 'unconfirmed') =>
    inEnglish(aCriterion({ kind: 'age', atLeast: 18, certainty })).cited;
  expect(citedAs('unconfirmed')).toBe(`${citedAs('confirmed')}. Not confirmed`);
});

test('a dispute names the best source of each side, and has them all', () => {
  const { sources: _, ...dispute } = aCriterion({
    kind: 'disputed',
    about: 'age',
    certainty: 'disputed',
    alternatives: [
      { kind: 'age', atLeast: 18, sources: ['paper', 'ministry'] },
      { kind: 'age', atLeast: 21, sources: ['ministry'] },
    ],
  }) as Extract<DatedStatement, { kind: 'disputed' }> & { readonly sources: unknown };
  const { named, sources } = inEnglish(dispute);
  expect(named.map(({ publisher }) => publisher)).toEqual(['El Tiempo', 'The Ministry']);
  expect(sources).toEqual(['paper', 'ministry', 'ministry']);
});

test('a rule with a text that is not translated is whole in the language of its original', () => {
  const rule = aCriterion({
    kind: 'any-of',
    options: [{ all: [{ kind: 'age', atLeast: 18 }] }, { all: [{ kind: 'text', text: { en: 'Has a guardian.' } }] }],
  });
  const { text, lang } = wordStatement(rule, viewIn('es'));
  expect(lang).toBe('en');
  expect(text).toBe(inEnglish(rule).text);
});

test('a rule is over from the day after its last', () => {
  const until = (day: string) => inEnglish({ ...aCriterion({ kind: 'age', atLeast: 18 }), until: day }).isOver;
  expect([until('2026-11-22'), until('2026-11-21')]).toEqual([false, true]);
});
