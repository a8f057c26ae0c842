import { describe, expect, test } from 'vitest';
import { takenBy } from '../../../src/pictures/grid.ts';
import type { Criterion } from '../../../src/schemas/criterion.ts';
import { aCriterion, anOffice } from '../../support/builders.ts';

const on = '2026-11-26';
const taking = (anyOf: string[], period: { from?: string; until?: string } = {}): Criterion => ({
  ...aCriterion({ kind: 'nationality', anyOf }),
  ...period,
});
const presence = aCriterion({ kind: 'present-by', day: '2023-06-11', in: 'CO' });
const closing = { state: 'closed', from: '2025-01-23/2025-01-26' } as const;

const taken = (rules: readonly Criterion[], code = 'HT', day = on) => {
  const office = anOffice(presence, ...rules);
  return takenBy({ ...office, country: 'CO', states: [...office.states, closing] }, code, day);
};

describe('whether an office took a nationality', () => {
  test('is yes where it did as long as it was open', () => {
    expect(taken([taking(['HT', 'VE'])])).toEqual({ answer: 'yes', spans: [] });
  });

  test('is never where its rules name others alone', () => {
    expect(taken([taking(['VE'])])).toEqual({ answer: 'never', spans: [] });
  });

  test('is later where a rule of a later day names it, with that day as far as it is known', () => {
    const rules = [
      taking(['VE'], { from: '2023-06-28', until: '2024-06-05' }),
      taking(['HT', 'VE'], { from: '2024-06' }),
    ];
    expect(taken([rules[0]!, taking(['HT', 'VE'], { from: '2024-06-06' })])).toEqual({
      answer: 'later',
      spans: [{ from: '2024-06-06' }],
    });
    expect(taken([{ ...rules[0]!, until: '2024-06-29' }, rules[1]!]).spans).toEqual([{ from: '2024-06' }]);
  });

  test('is at times where it was taken, left out, and perhaps taken again', () => {
    const rules = [
      taking(['HT'], { from: '2023-06-28', until: '2023-08-10' }),
      taking(['GT'], { from: '2023-08-11', until: '2024-05-06' }),
      taking(['HT'], { from: '2024-05-07' }),
    ];
    expect(taken(rules)).toEqual({
      answer: 'at-times',
      spans: [{ from: '2023-06-28', until: '2023-08-10' }, { from: '2024-05-07' }],
    });
    expect(taken([rules[0]!, taking(['GT'], { from: '2023-08-11' })]).answer).toBe('at-times');
  });

  test('is not known where no rule names the nationalities: unknown is never no', () => {
    expect(taken([]).answer).toBe('unknown');
  });

  test('is not yet told before the office opened', () => {
    expect(taken([taking(['HT'])], 'HT', '2023-06-27').answer).toBe('none');
  });
});
