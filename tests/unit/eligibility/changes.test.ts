import { expect, test } from 'vitest';
import { changesOf, isBetter } from '../../../src/eligibility/changes.ts';
import { aCriterion, anOffice } from '../../support/builders.ts';

const on = '2024-09-01';
const office = anOffice(
  aCriterion({ kind: 'nationality', anyOf: ['CU', 'VE'] }),
  aCriterion({ kind: 'located-in', anyOf: ['CO'] }),
  aCriterion({ kind: 'present-by', day: '2023-06-11', in: 'CO' }),
  aCriterion({ kind: 'legal-status', anyOf: ['regular', 'in-process'], at: 'application' }),
  aCriterion({ kind: 'age', atLeast: 18 }),
);
const person = {
  nationality: ['VE'],
  country: 'CO',
  since: '2023-05',
  age: 34,
} as const;
const changes = (answers: object) =>
  changesOf(office, { ...person, nationality: ['VE'], status: ['regular'], ...answers }, on);

test('where nothing stands in the way, nothing is named', () => {
  expect(changes({})).toEqual([]);
});

test.each([
  [{ nationality: ['PE'] }, 'nationality', ['CU', 'VE']],
  [{ since: '2023-07' }, 'since', ['2023-06-11']],
  [{ status: ['none'] }, 'status', ['regular', 'in-process']],
  [{ age: 17 }, 'age', [18]],
])(
  '%o: the one answer that stands in the way is named, with all the values that would do',
  (answers, question, values) => {
    expect(changes(answers)).toEqual([{ question, values, outcome: 'likely' }]);
  },
);

test('in another country arrival and papers are other facts, so the outcome there is not known', () => {
  expect(changes({ country: 'PE' })).toEqual([{ question: 'country', values: ['CO'], outcome: 'unknown' }]);
});

test('a group that no answer can be tried against leaves the other ways of meeting it named', () => {
  const group = anOffice(
    aCriterion({
      kind: 'any-of',
      options: [
        {
          all: [
            { kind: 'age', atMost: 17 },
            { kind: 'registered', as: 'refugee' },
          ],
        },
        { all: [{ kind: 'age', atLeast: 40 }] },
      ],
    }),
  );
  expect(changesOf(group, { age: 30 }, on).flatMap(({ values }) => values)).toEqual([17, 40]);
});

test('where two rules stand in the way, no single answer is held out', () => {
  expect(changes({ status: ['none'], age: 17 })).toEqual([]);
});

test('while it is closed, no answer helps', () => {
  const closed = { ...office, states: [{ state: 'closed' as const, from: '2023-06-28' }] };
  expect(changesOf(closed, { ...person, status: ['regular'], nationality: ['PE'] }, on)).toEqual([]);
});

test('a rule that is not in force on the day names nothing', () => {
  const ended = anOffice(
    { ...aCriterion({ kind: 'age', atLeast: 18 }), until: '2024-01-01' },
    aCriterion({ kind: 'has', what: 'employer-petition' }),
    aCriterion({ kind: 'age', atLeast: 16, rule: 'later', from: '2024-10-01' }),
  );
  const has = { 'employer-petition': false };
  expect(changesOf(ended, { has }, on)).toEqual([{ question: 'employer-petition', values: [true], outcome: 'likely' }]);
});

test('of an old and a new cut-off day only the one in force is named', () => {
  const moved = anOffice(
    { ...aCriterion({ kind: 'present-by', day: '2023-06-12', in: 'CR' }), until: '2024-09-26' },
    aCriterion({ kind: 'present-by', day: '2024-09-13', in: 'CR', from: '2024-09-27' }),
  );
  const late = { nationality: ['NI'], country: 'CR', since: '2024-09-20' };
  expect(changesOf(moved, late, '2024-10-01')).toEqual([
    { question: 'since', values: ['2024-09-13'], outcome: 'likely' },
  ]);
});

test('a list of passports that is longer than what we read names those that are certainly free', () => {
  const visa = anOffice(aCriterion({ kind: 'nationality', noneOf: ['CU'], notListed: ['EC'], of: 'passport' }));
  expect(changesOf(visa, { nationality: ['CU'] }, on)).toEqual([
    { question: 'nationality', values: ['EC'], outcome: 'likely' },
  ]);
});

test('a rule that says where one may not be names no place to be in', () => {
  const elsewhere = anOffice(aCriterion({ kind: 'located-in', noneOf: ['US'] }));
  expect(changesOf(elsewhere, { nationality: ['HT'], country: 'US' }, on)).toEqual([]);
});

test('the parts of a group and the sides of a dispute are tried too', () => {
  const group = anOffice(
    aCriterion({
      kind: 'any-of',
      options: [{ all: [{ kind: 'age', atMost: 17 }] }, { all: [{ kind: 'located-in', ownCountry: true }] }],
    }),
  );
  expect(changesOf(group, { nationality: ['HN', 'NI'], country: 'GT', age: 30 }, on)).toEqual([
    { question: 'age', values: [17], outcome: 'likely' },
    { question: 'country', values: ['HN', 'NI'], outcome: 'likely' },
  ]);
  const dispute = anOffice(
    aCriterion({
      kind: 'disputed',
      about: 'nationality',
      certainty: 'disputed',
      alternatives: [
        { kind: 'nationality', only: ['VE'], sources: ['ministry'] },
        { kind: 'nationality', anyOf: ['VE'], sources: ['newspaper'] },
      ],
    } as never),
  );
  expect(changesOf(dispute, { nationality: ['CU'] }, on)).toEqual([
    { question: 'nationality', values: ['VE'], outcome: 'likely' },
  ]);
});

test('what no answer can decide names nothing, and hides nothing', () => {
  const office = anOffice(
    aCriterion({ kind: 'text', text: { en: 'No criminal record.' } }),
    aCriterion({ kind: 'nationality', noneOf: ['CO'], of: 'person' }),
    aCriterion({ kind: 'age', atLeast: 18 }),
  );
  expect(changesOf(office, { nationality: ['VE'], age: 17 }, on)).toEqual([
    { question: 'age', values: [18], outcome: 'likely' },
  ]);
  expect(changesOf(office, { nationality: ['CO'], age: 18 }, on)).toEqual([]);
});

test('in another country a cut-off that has passed leaves the arrival to be asked', () => {
  const cutOff = anOffice(aCriterion({ kind: 'present-by', day: '2023-06-11', in: 'CO' }));
  expect(changesOf(cutOff, { nationality: ['VE'], country: 'PE', since: '2020' }, on)).toEqual([
    { question: 'country', values: ['CO'], outcome: 'unknown' },
  ]);
});

test('likely is better than unknown, unknown than unlikely, and closed is the worst', () => {
  const outcomes = ['closed', 'unlikely', 'unknown', 'likely'] as const;
  for (const [index, outcome] of outcomes.entries()) {
    expect(outcomes.filter((other) => isBetter(outcome, other))).toEqual(outcomes.slice(0, index));
  }
});

test('a person whose nationality is not known is sent to no country of their own', () => {
  const own = anOffice(aCriterion({ kind: 'located-in', ownCountry: true }));
  expect(changesOf(own, { country: 'GT' }, on)).toEqual([]);
});

test('a referral that would do is named with its country, and without one where any is enough', () => {
  const way = (to?: 'CA') => anOffice(aCriterion({ kind: 'has', what: 'unhcr-referral', ...(to && { to }) }));
  const named = (to?: 'CA') => changesOf(way(to), { 'unhcr-referral': 'no' }, on);
  expect(named('CA')).toEqual([{ question: 'unhcr-referral', values: ['ca'], outcome: 'likely' }]);
  expect(named()).toEqual([{ question: 'unhcr-referral', values: ['yes'], outcome: 'likely' }]);
});
