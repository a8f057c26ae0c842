import { describe, expect, test } from 'vitest';
import { cautionsOn, isAnEnd, isInDoubt, overdueFrom, statusOn } from '../../../src/eligibility/cautions.ts';
import { changesOf } from '../../../src/eligibility/changes.ts';
import { evaluate, type Way } from '../../../src/eligibility/evaluate.ts';
import { runsOf } from '../../../src/eligibility/runs.ts';
import { aCriterion } from '../../support/builders.ts';

const venezuelan = aCriterion({ kind: 'nationality', anyOf: ['VE'], from: '2024-12-04' });
const adult = aCriterion({ kind: 'age', atLeast: 18, from: '2024-12-04' });
const outcome = (subject: Way, on: string, today?: string, nationality = 'VE') =>
  evaluate([subject], { nationality: [nationality] }, on, today)[0]!.outcome;

describe('an end that somebody has named and nobody has confirmed', () => {
  const visa: Way = {
    id: 'visa',
    states: [
      { state: 'planned', from: '2024-09' },
      { state: 'limited', from: '2024-12-04', checkedOn: '2026-11-24', mayEndOn: { day: '2026-12-04' } },
    ],
    criteria: [venezuelan],
  };
  const looked = (checkedOn: string): Way => ({
    ...visa,
    states: [{ ...visa.states[1]!, checkedOn }],
  });

  test('is said before the day and on it, and nothing changes yet', () => {
    for (const on of ['2026-11-25', '2026-12-04']) {
      expect(cautionsOn(visa, on)).toEqual([{ kind: 'mayEnd', day: '2026-12-04' }]);
      expect(statusOn(visa.states, on)).toBe('limited');
      expect(outcome(visa, on)).toBe('likely');
    }
  });

  test('after the day nothing calls it open, and what was likely is not known', () => {
    expect(cautionsOn(visa, '2026-12-05')).toEqual([{ kind: 'mayHaveEnded', day: '2026-12-04' }]);
    expect(statusOn(visa.states, '2026-12-05')).toBe('unknown');
    expect(evaluate([visa], { nationality: ['VE'] }, '2026-12-05')[0]).toMatchObject({
      outcome: 'unknown',
      ifOpen: 'likely',
      cautions: [{ kind: 'mayHaveEnded' }],
    });
  });

  test('after the day, who does not fit still does not fit, and who must be asked is asked', () => {
    expect(outcome(visa, '2026-12-05', undefined, 'CU')).toBe('unlikely');
    const asking = { ...visa, criteria: [venezuelan, adult] };
    expect(evaluate([asking], { nationality: ['VE'] }, '2026-12-05')[0]).toMatchObject({
      outcome: 'unknown',
      ask: ['age'],
    });
  });

  test('whoever has looked after the day has settled it; a look on the day has not', () => {
    expect(cautionsOn(looked('2026-12-05'), '2026-12-20')).toEqual([]);
    expect(outcome(looked('2026-12-05'), '2026-12-20')).toBe('likely');
    expect(cautionsOn(looked('2026-12-04'), '2026-12-20')).toEqual([{ kind: 'mayHaveEnded', day: '2026-12-04' }]);
  });

  test('of a state without a day of a look it is said as well', () => {
    const { checkedOn: _, ...state } = visa.states[1]!;
    expect(cautionsOn({ states: [state] }, '2026-12-05')).toHaveLength(1);
  });

  test('is told by the runs of outcomes, from the day after it', () => {
    expect(runsOf(visa, (day) => outcome(visa, day))).toEqual([
      { from: '2024-09-30', outcome: 'closed' },
      { from: '2024-12-04', outcome: 'likely' },
      { from: '2026-12-05', outcome: 'unknown' },
    ]);
  });
});

describe('a first state that is only proven from its day on', () => {
  const proven: Way = {
    id: 'residence',
    states: [{ state: 'open', from: '2022-01/2022-03', atLeastSince: true }],
    criteria: [{ ...venezuelan, from: '2020' }],
  };

  test('before that day it is not known, and nobody is told that it did not exist', () => {
    expect(cautionsOn(proven, '2022-03-30')).toEqual([{ kind: 'notProven', day: '2022-03' }]);
    const sinceOneDay = [{ ...proven.states[0]!, from: '2022-03-02' }];
    expect(cautionsOn({ states: sinceOneDay }, '2022-03-01')).toEqual([{ kind: 'notProven', day: '2022-03-02' }]);
    expect(statusOn(proven.states, '2022-03-30')).toBe('unknown');
    expect(outcome(proven, '2022-03-30')).toBe('unknown');
    expect(outcome(proven, '2022-03-30', undefined, 'CU')).toBe('unlikely');
  });

  test('from that day on it is open', () => {
    expect(cautionsOn(proven, '2022-03-31')).toEqual([]);
    expect(outcome(proven, '2022-03-31')).toBe('likely');
  });

  test('without it, a day before the first state is one on which it did not exist', () => {
    const begun: Way = { ...proven, states: [{ state: 'open', from: '2022-03' }] };
    expect(cautionsOn(begun, '2022-01-01')).toEqual([]);
    expect(statusOn(begun.states, '2022-01-01')).toBe('none');
    expect(outcome(begun, '2022-01-01')).toBe('closed');
    expect(cautionsOn({ states: [] }, '2022-01-01')).toEqual([]);
  });
});

describe('a closing of which the day is not known', () => {
  const office: Way = {
    id: 'office',
    states: [
      { state: 'open', from: '2023-06-28' },
      { state: 'closed', from: '2024-09-02/2025-01-22' },
      { state: 'closed', from: '2025-01-23/2025-01-26' },
    ],
    criteria: [venezuelan, adult].map((rule) => ({ ...rule, from: '2023-06-28' })),
  };
  const outcomeFor = (on: string, age?: number, nationality = 'VE') =>
    evaluate([office], { nationality: [nationality], ...(age !== undefined && { age }) }, on)[0]!.outcome;

  test('until the day before its first, nothing is in doubt', () => {
    expect(cautionsOn(office, '2024-09-01')).toEqual([]);
    expect(outcomeFor('2024-09-01', 34)).toBe('likely');
  });

  test('within its days what was likely is not known, and it says why', () => {
    for (const on of ['2024-09-02', '2025-01-21']) {
      expect(cautionsOn(office, on)).toEqual([{ kind: 'mayBeClosed', day: '2024-09-02', last: '2025-01-22' }]);
      expect(outcomeFor(on, 34)).toBe('unknown');
    }
  });

  test('within its days who does not fit still does not fit, and who must be asked is asked', () => {
    expect(outcomeFor('2024-10-01', 34, 'CU')).toBe('unlikely');
    expect(outcomeFor('2024-10-01', 17)).toBe('unlikely');
    expect(evaluate([office], { nationality: ['VE'] }, '2024-10-01')[0]!.ask).toEqual(['age']);
  });

  test('from its last day on it is closed, whatever comes after', () => {
    for (const on of ['2025-01-22', '2025-01-24', '2025-02-01']) {
      expect(cautionsOn(office, on)).toEqual([]);
      expect(outcomeFor(on, 34)).toBe('closed');
    }
  });

  test('is none where it opened, or went on, on a day that is not known', () => {
    const states = [
      { state: 'closed', from: '2023-01-01' },
      { state: 'open', from: '2024-01/2024-06' },
      { state: 'limited', from: '2024-08' },
    ] as const;
    expect(cautionsOn({ states }, '2024-03-01')).toEqual([]);
    expect(cautionsOn({ states }, '2024-08-15')).toEqual([]);
  });
});

describe('a day that lies ahead of the reader’s own', () => {
  const office: Way = { id: 'office', states: [{ state: 'open', from: '2024-12-04' }], criteria: [venezuelan] };

  test('is judged by the rules known today, and nothing is likely', () => {
    expect(cautionsOn(office, '2027-01-02', '2027-01-01')).toEqual([{ kind: 'ahead', day: '2027-01-01' }]);
    expect(outcome(office, '2027-01-02', '2027-01-01')).toBe('unknown');
    expect(outcome(office, '2027-01-02', '2027-01-01', 'CU')).toBe('unlikely');
  });

  test('is none on the day itself, or where today is not given', () => {
    expect(outcome(office, '2027-01-01', '2027-01-01')).toBe('likely');
    expect(outcome(office, '2027-01-01')).toBe('likely');
  });

  test('leaves closed what is closed', () => {
    const closed: Way = { ...office, states: [{ state: 'closed', from: '2024-12-04' }] };
    expect(outcome(closed, '2027-01-02', '2027-01-01')).toBe('closed');
  });
});

describe('what nobody has looked at for longer than promised', () => {
  const subject: Way = {
    id: 'permit',
    checkEvery: 30,
    states: [{ state: 'open', from: '2024-12-04', checkedOn: '2026-11-24' }],
    criteria: [venezuelan],
  };
  const [last, next] = ['2026-12-24', '2026-12-25'];

  test('is overdue on the day after the last on which somebody should have looked', () => {
    expect(overdueFrom({ checkedOn: '2026-11-24', checkEvery: 30 })).toBe(next);
  });

  test('is likely until that day, and for nobody from then on, with the day of the last look', () => {
    expect(outcome(subject, last, last)).toBe('likely');
    expect(outcome(subject, next, next)).toBe('unknown');
    expect(cautionsOn(subject, next, next)).toEqual([{ kind: 'notLookedAt', day: '2026-11-24' }]);
    expect(outcome(subject, next, next, 'CU')).toBe('unlikely');
  });

  test('is the same state as before: the overdue look is said beside it', () => {
    expect(statusOn(subject.states, next)).toBe('open');
  });

  test('says nothing of a day of the past, nor where the day of today is not given', () => {
    expect(outcome(subject, '2026-12-26', '2026-12-27')).toBe('likely');
    expect(outcome(subject, '2026-12-27')).toBe('likely');
  });

  test('says the same of a later day that somebody asks about', () => {
    expect(outcome(subject, '2027-03-01', last)).toBe('unknown');
  });

  test('leaves closed what is closed, and needs to know how often somebody looks, and when they did', () => {
    const closed: Way = { ...subject, states: [{ ...subject.states[0]!, state: 'closed' }] };
    expect(evaluate([closed], {}, next, next)[0]).toMatchObject({ outcome: 'closed', cautions: [] });
    expect(cautionsOn({ states: subject.states }, next, next)).toEqual([]);
    expect(cautionsOn({ checkEvery: 30, states: [{ state: 'open', from: '2024' }] }, next, next)).toEqual([]);
  });

  test('promises nothing better to anybody else either', () => {
    const asked = { ...subject, criteria: [venezuelan, adult] };
    const answers = { nationality: ['VE'], age: 10 };
    expect(changesOf(asked, answers, last, last).map((change) => change.outcome)).toEqual(['likely']);
    expect(changesOf(asked, answers, next, next).map((change) => change.outcome)).toEqual(['unknown']);
  });

  test('stands beside an end that may come', () => {
    const state = { ...subject.states[0]!, mayEndOn: { day: '2027-01-01' } };
    const cautions = cautionsOn({ ...subject, states: [state] }, next, next);
    expect(cautions.map(({ kind }) => kind)).toEqual(['mayEnd', 'notLookedAt']);
  });
});

test.each([
  ['an end that lies ahead', 'mayEnd', false],
  ['an end that has passed', 'mayHaveEnded', true],
  ['a start that is not proven', 'notProven', true],
  ['a look that is overdue', 'notLookedAt', true],
  ['a closing of which the day is not known', 'mayBeClosed', true],
  ['a day that lies ahead', 'ahead', true],
] as const)('%s leaves the state in doubt: %s, %s', (_, kind, inDoubt) => {
  expect(isInDoubt([{ kind, day: '2026-12-04' }])).toBe(inDoubt);
});

test('the end that somebody has named is told from every other caution', () => {
  expect(
    (['mayEnd', 'mayHaveEnded', 'notProven', 'mayBeClosed', 'notLookedAt', 'ahead'] as const).filter((kind) =>
      isAnEnd({ kind }),
    ),
  ).toEqual(['mayEnd', 'mayHaveEnded']);
});
