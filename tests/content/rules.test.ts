import { describe, expect, test } from 'vitest';
import { validateContent } from '../../src/content/validate/validate-content.ts';
import { evaluate } from '../../src/eligibility/evaluate.ts';
import type { Answers } from '../../src/schemas/example.ts';
import { today } from '../../src/today.ts';
import { guideRead } from '../support/guide.ts';

const { content, problems } = validateContent(guideRead, today());
const offices = [...content.facts.offices].map(([id, { states, criteria }]) => ({ id, states, criteria }));
const sheet = '2024-09-01';

const outcome = (office: string, answers: Answers, on = sheet) =>
  evaluate(offices, answers, on).find(({ id }) => id === office)?.outcome;

test('the content has no mistakes', () => {
  expect(problems).toEqual([]);
});

describe('a Venezuelan adult with regular status in Colombia, on the day of the fact sheet', () => {
  const person = { nationality: ['VE'], country: 'CO', status: ['regular'], age: 34 } as const satisfies Omit<
    Answers,
    'nationality'
  > & { nationality: readonly string[] };

  test.each([
    ['2023-05', 'likely'],
    ['2023-06-11', 'likely'],
    ['2023-06-12', 'unlikely'],
    ['2023-07', 'unlikely'],
    ['2023', 'unknown'],
  ])('who came in %s: %s', (since, expected) => {
    expect(outcome('colombia', { ...person, nationality: ['VE'], since })).toBe(expected);
  });

  test('without papers it is unlikely, with papers under way likely', () => {
    const came = { ...person, nationality: ['VE'], since: '2023-05' };
    expect(outcome('colombia', { ...came, status: ['none'] })).toBe('unlikely');
    expect(outcome('colombia', { ...came, status: ['in-process'] })).toBe('likely');
  });
});

test('on the day of the fact sheet each office took the nationalities that it really took', () => {
  const codes = [...content.facts.nationalities.values()].map(({ country }) => country).sort();
  const taken = Object.fromEntries(
    [...content.facts.offices].map(([id, { country }]) => [
      id,
      codes.filter((code) => outcome(id, { nationality: [code], country }) !== 'unlikely').join(' '),
    ]),
  );
  expect(taken).toMatchObject({
    colombia: 'CU HT VE',
    'costa-rica': 'EC NI VE',
    ecuador: 'CO CU HT NI VE',
    guatemala: 'GT HN NI SV',
  });
});

test('since February 2025 every office is closed to everybody', () => {
  for (const on of ['2025-02-01', '2026-11-22']) {
    expect(new Set(evaluate(offices, {}, on).map(({ outcome }) => outcome))).toEqual(new Set(['closed']));
  }
});

test('Hondurans could apply to Guatemala from home from June to August 2023, and not after', () => {
  const atHome = { nationality: ['HN'], country: 'HN', age: 30 };
  expect(outcome('guatemala', atHome, '2023-08-10')).not.toBe('unlikely');
  expect(outcome('guatemala', atHome, '2023-08-11')).toBe('unlikely');
});

test('Costa Rica moved its presence day in September 2024', () => {
  const person: Answers = { nationality: ['NI'], country: 'CR', since: '2024-03', status: ['asylum-seeker'], age: 30 };
  expect(outcome('costa-rica', person, '2024-09-01')).toBe('unlikely');
  expect(outcome('costa-rica', person, '2024-10-01')).toBe('likely');
});
