import { describe, expect, test } from 'vitest';
import type { WayState } from '../../../src/eligibility/cautions.ts';
import { statusOn } from '../../../src/eligibility/cautions.ts';
import { addDays } from '../../../src/eligibility/days.ts';
import { lifeOf } from '../../../src/pictures/life.ts';

const planned: WayState = { state: 'planned', from: '2023-04-27' };
const open: WayState = { state: 'open', from: '2023-06-28' };
const closed: WayState = { state: 'closed', from: '2025-01-23' };
const on = '2026-11-26';

const drawn = (states: readonly WayState[], day = on) =>
  lifeOf({ states }, day)?.spans.map(({ status, from, until }) => [status, from, until]);
const statesOf = (states: readonly WayState[]) => drawn(states)?.map(([status]) => status);

describe('the strip of a life', () => {
  test('has a span for each state, from its first day to the day before the next', () => {
    expect(drawn([planned, open, closed])).toEqual([
      ['planned', '2023-04-27', '2023-06-27'],
      ['open', '2023-06-28', '2025-01-22'],
      ['closed', '2025-01-23', undefined],
    ]);
  });

  test('fills the whole width, in the proportion of the days', () => {
    const { spans } = lifeOf(
      {
        states: [
          { ...open, from: '2023-01-01' },
          { ...closed, from: '2024-01-01' },
        ],
      },
      '2025-01-01',
    )!;
    expect(spans.map(({ start, end }) => [start, end])).toEqual([
      [0, expect.closeTo((365 / 731) * 100, 1)],
      [expect.closeTo((365 / 731) * 100, 1), 100],
    ]);
  });

  test('moves where a day of a fact moves', () => {
    const endOf = (from: string) => lifeOf({ states: [open, { ...closed, from }] }, on)!.spans[0]!.end;
    expect(endOf('2025-06-01')).toBeGreaterThan(endOf('2025-01-23'));
  });

  test('says what the engine says on each day', () => {
    const states: WayState[] = [
      { state: 'limited', from: '2022-10' },
      { state: 'paused', from: '2024-07-06/2024-07-31' },
      { state: 'limited', from: '2024-08-29', mayEndOn: { day: '2024-12-31' } },
      { state: 'ended', from: '2025-03-25' },
    ];
    const { spans } = lifeOf({ states }, on)!;
    let day = spans[0]!.from;
    for (; day <= on; day = addDays(day, 1)) {
      const span = spans.find(({ from, until }) => from <= day && (until === undefined || day <= until));
      expect(span?.status ?? 'none', day).toBe(statusOn(states, day));
    }
  });

  test('leaves open when something stopped of which no source names the day', () => {
    expect(statesOf([open, { ...closed, from: '2024-09-02/2025-01-22' }])).toEqual(['open', 'unknown', 'closed']);
  });

  test('leaves open what was before a first state that may have begun earlier', () => {
    const spans = lifeOf({ states: [{ ...open, from: '2019', atLeastSince: true }] }, on)!.spans;
    expect(spans.map(({ status }) => status)).toEqual(['unknown', 'open']);
    expect(spans[0]!.start).toBe(0);
    expect(spans[0]!.from < '2019-01-01').toBe(true);
  });

  test('knows nothing of what begins after the day shown', () => {
    expect(drawn([planned, open], '2023-05-01')).toEqual([['planned', '2023-04-27', undefined]]);
    expect(drawn([planned], '2023-04-26')).toBeUndefined();
    expect(drawn([])).toBeUndefined();
  });

  test('names years that begin within it, none where its edge has no room', () => {
    const { years } = lifeOf({ states: [open] }, on)!;
    expect(years.map(({ year }) => year)).toEqual(['2024', '2025', '2026']);
    expect(lifeOf({ states: [{ ...open, from: '2007' }] }, on)!.years.length).toBeLessThanOrEqual(6);
  });
});
