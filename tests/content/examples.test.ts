import { describe, expect, test } from 'vitest';
import { waysOf } from '../../src/content/content.ts';
import { evaluate } from '../../src/eligibility/evaluate.ts';
import { conditionsOf } from '../../src/eligibility/named.ts';
import { guide as content } from '../support/guide.ts';

const { facts, examples } = content;
const people = [...examples.values()];
const ways = waysOf(content);
const missing = (wanted: Iterable<string>, covered: Iterable<string>) => {
  const known = new Set(covered);
  return [...new Set(wanted)].filter((one) => !known.has(one));
};

describe('the test people', () => {
  test.each([...examples])(
    '%s: what comes out is what their file expects',
    (_, { name, on, answers, expect: expected }) => {
      const outcomes = evaluate(ways, answers, on).map(({ id, outcome }) => [id, outcome] as const);
      expect(Object.fromEntries(outcomes), name).toMatchObject(expected);
    },
  );

  test('are at least forty', () => {
    expect(people.length).toBeGreaterThanOrEqual(40);
  });

  test('cover every nationality of the site', () => {
    const codes = [...facts.nationalities.values()].map(({ country }) => country);
    expect(
      missing(
        codes,
        people.flatMap(({ answers }) => answers.nationality ?? []),
      ),
    ).toEqual([]);
  });

  test('cover every kind of criterion', () => {
    const tried = people.flatMap(({ on, answers, expect: expected }) =>
      evaluate(ways, answers, on)
        .filter(({ id }) => id in expected)
        .flatMap(({ reasons }) => reasons.map(({ criterion }) => criterion.kind)),
    );
    expect(
      missing(
        ways.flatMap(({ criteria }) => criteria.map(({ kind }) => kind)),
        tried,
      ),
    ).toEqual([]);
  });

  test('stand on both sides of every cut-off of an Office, and give every outcome', () => {
    const cutOffs = [...facts.offices.values()]
      .flatMap(({ criteria }) => conditionsOf(criteria))
      .flatMap((condition) => (condition.kind === 'present-by' ? [condition] : []));
    for (const { day, in: country } of cutOffs) {
      const arrivals = people.flatMap(({ answers }) => (answers.country === country ? [answers.since ?? ''] : []));
      expect(
        arrivals.some((since) => since !== '' && since <= day),
        `${country} by ${day}`,
      ).toBe(true);
      expect(
        arrivals.some((since) => since > day),
        `${country} after ${day}`,
      ).toBe(true);
    }
    expect(new Set(people.flatMap((person) => Object.values(person.expect))).size).toBe(4);
  });

  test('ask on the day of the fact sheet and after the closing', () => {
    expect(people.some(({ on }) => on === '2024-09-01')).toBe(true);
    expect(people.some(({ on }) => on > '2026-01-01')).toBe(true);
  });
});
