import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../../src/pictures/rules.ts';
import type { Criterion } from '../../../src/schemas/criterion.ts';
import { aCriterion } from '../../support/builders.ts';

const on = '2026-11-26';
const open = { state: 'open', from: '2023-06-28' } as const;
const closed = { state: 'closed', from: '2025-01-23' } as const;
const age = (period: { from?: string; until?: string } = {}): Criterion => ({
  ...aCriterion({ kind: 'age', atLeast: 18 }),
  ...period,
});
const disputed = aCriterion({
  kind: 'disputed',
  about: 'legal-status',
  alternatives: [
    { kind: 'no-requirement', about: 'legal-status', sources: ['one'] },
    { kind: 'legal-status', anyOf: ['regular'], at: 'application', sources: ['another'] },
  ],
});

const drawn = (criteria: readonly Criterion[], states: Parameters<typeof rulesOf>[0]['states'] = [open, closed]) =>
  rulesOf({ states, criteria }, on)!.rows.map(({ bars }) =>
    bars.map(({ kind, from, until }) => [kind, from, until].filter(Boolean).join(' ')),
  );

describe('the strip of rules', () => {
  test('has a bar for each rule, and those about one thing in one row', () => {
    const unnamed = { ...aCriterion({ kind: 'undocumented', about: 'age' }), until: '2024-08-01' };
    expect(drawn([age({ from: '2024-08-02' }), unnamed, disputed])).toEqual([
      ['missing 2023-06-28 2024-08-01', 'rule 2024-08-02 2025-01-22'],
      ['disputed 2023-06-28 2025-01-22'],
    ]);
  });

  test('lets a rule end where the office closed, since nobody could use it any more', () => {
    expect(drawn([age()])).toEqual([['rule 2023-06-28 2025-01-22']]);
    expect(drawn([age()], [open])).toEqual([['rule 2023-06-28']]);
    expect(drawn([age({ until: '2025-06-30' })])).toEqual([['rule 2023-06-28 2025-01-22']]);
  });

  test('goes on through a pause', () => {
    const paused = { state: 'paused', from: '2024-01-01' } as const;
    expect(drawn([age()], [open, paused, { ...open, from: '2024-03-01' }, closed])).toEqual([
      ['rule 2023-06-28 2025-01-22'],
    ]);
  });

  test('stands where its days stand, and moves with them', () => {
    const endOf = (until: string) => rulesOf({ states: [open], criteria: [age({ until })] }, on)!.rows[0]!.bars[0]!.end;
    expect(endOf('2024-06-30')).toBeGreaterThan(endOf('2024-05-31'));
    const { at, rows, first } = rulesOf({ states: [open], criteria: [age({ from: '2024-01-01' })] }, on)!;
    expect([at(first), at(on), rows[0]!.bars[0]!.start]).toEqual([0, 100, at('2024-01-01')]);
  });

  test('leaves out what began after the office closed', () => {
    expect(drawn([age({ from: '2025-03-01' })])).toEqual([]);
  });

  test('is not there before the first state', () => {
    expect(rulesOf({ states: [open], criteria: [age()] }, '2023-06-27')).toBeUndefined();
  });
});
