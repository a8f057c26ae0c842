import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/eligibility/evaluate.ts';
import { bestCase, runsOf } from '../../../src/eligibility/runs.ts';
import { aCriterion, anOffice } from '../../support/builders.ts';

describe('the runs of days with one outcome', () => {
  const subject = {
    id: 'colombia',
    states: [
      { state: 'planned', from: '2023-04-27' },
      { state: 'open', from: '2023-06-28' },
      { state: 'closed', from: '2025-01-23/2025-01-31' },
    ],
    criteria: [
      aCriterion({ kind: 'nationality', anyOf: ['VE'], from: '2023-06-28' }),
      aCriterion({ kind: 'located-in', anyOf: ['CO'], from: '2023-06-28' }),
      aCriterion({ kind: 'present-by', day: '2023-12-31', in: 'CO' }),
      { ...aCriterion({ kind: 'age', atLeast: 18, from: '2023-09-01' }), until: '2024-06' },
    ],
  } as const;
  const runs = (answers: Parameters<typeof evaluate>[1]) =>
    runsOf(subject, (day) => evaluate([subject], answers, day)[0]!.outcome);

  test('a run begins where a state or rule begins, it may have closed, a cut-off has passed or a rule has ended', () => {
    expect(runs({ nationality: ['VE'], country: 'CO', since: '2023', age: 17 })).toEqual([
      { from: '2023-04-27', outcome: 'closed' },
      { from: '2023-06-28', outcome: 'likely' },
      { from: '2023-09-01', outcome: 'unlikely' },
      { from: '2024-07-01', outcome: 'likely' },
      { from: '2025-01-23', outcome: 'unknown' },
      { from: '2025-01-31', outcome: 'closed' },
    ]);
    expect(runs({ nationality: ['VE'], country: 'CO', age: 18 })).toEqual([
      { from: '2023-04-27', outcome: 'closed' },
      { from: '2023-06-28', outcome: 'likely' },
      { from: '2024-01-01', outcome: 'unknown' },
      { from: '2025-01-31', outcome: 'closed' },
    ]);
  });

  test('days in a row with the same outcome are one run', () => {
    expect(runs({ nationality: ['PE'] })).toEqual([
      { from: '2023-04-27', outcome: 'closed' },
      { from: '2023-06-28', outcome: 'unlikely' },
      { from: '2025-01-31', outcome: 'closed' },
    ]);
  });
});

describe('the best case', () => {
  const office = anOffice(
    aCriterion({ kind: 'nationality', anyOf: ['VE'] }),
    aCriterion({ kind: 'present-by', day: '2023-06-11', in: 'CO' }),
    aCriterion({
      kind: 'any-of',
      options: [
        {
          all: [
            { kind: 'legal-status', anyOf: ['refugee', 'regular'], at: 'application' },
            { kind: 'age', atLeast: 18 },
          ],
        },
        { all: [{ kind: 'has', what: 'us-supporter' }] },
      ],
    }),
  );
  const best = (answers: Parameters<typeof evaluate>[1]) => bestCase(office, answers, '2024-09-01').outcome;

  test('is what comes out if all open questions turn out well', () => {
    expect(best({ nationality: ['VE'], country: 'CO' })).toBe('likely');
    expect(best({ nationality: ['VE'], country: 'CO', status: ['none'], age: 10 })).toBe('likely');
  });

  test('never undoes an answer that was given', () => {
    expect(best({ nationality: ['CU'], country: 'CO' })).toBe('unlikely');
    expect(best({ nationality: ['VE'], country: 'CO', since: '2024' })).toBe('unlikely');
    expect(best({ nationality: ['VE'], country: 'CO', status: ['none'], has: { 'us-supporter': false } })).toBe(
      'unlikely',
    );
  });

  test('prefers likely to what cannot be known', () => {
    const either = anOffice(
      aCriterion({
        kind: 'any-of',
        options: [
          { all: [{ kind: 'has', what: 'us-supporter' }] },
          {
            all: [
              { kind: 'has', what: 'invitation' },
              { kind: 'age', atMost: 17 },
            ],
          },
        ],
      }),
      { ...aCriterion({ kind: 'legal-status', anyOf: ['refugee'], at: 'application' }), until: '2024-01-01' },
    );
    const { outcome, ask } = bestCase(either, { has: { invitation: true } }, '2024-09-01');
    expect([outcome, ask]).toEqual(['likely', []]);
  });

  test('takes no day that lies ahead for an answer', () => {
    const later = anOffice(
      aCriterion({ kind: 'present-by', day: '2023-06-11', in: 'CO' }),
      aCriterion({ kind: 'present-by', day: '2024-12-03', in: 'CO', from: '2024-12-04' }),
    );
    const group = anOffice(
      aCriterion({ kind: 'present-by', day: '2023-06-11', in: 'CO' }),
      aCriterion({
        kind: 'any-of',
        options: [
          { all: [{ kind: 'present-by', day: '2025-01-01', in: 'CO' }] },
          { all: [{ kind: 'age', atLeast: 18 }] },
        ],
      }),
    );
    for (const subject of [later, group]) {
      expect(bestCase(subject, { nationality: ['VE'], country: 'CO' }, '2024-09-01').outcome).toBe('likely');
    }
  });

  test('is told of a closed office as well, beside its being closed', () => {
    const closed = { ...office, states: [{ state: 'closed' as const, from: '2023-06-28' }] };
    const result = bestCase(closed, { nationality: ['VE'], country: 'CO' }, '2024-09-01');
    expect(result).toMatchObject({ outcome: 'closed', ifOpen: 'likely' });
  });
});
