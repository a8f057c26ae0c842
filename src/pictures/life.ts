import { statusOn, type Status, type Times } from '../eligibility/cautions.ts';
import { addDays, earliest, type Day } from '../eligibility/days.ts';
import { turningDays } from '../eligibility/runs.ts';
import { timeAxis, type YearMark } from './time-axis.ts';

/** Days in a row on which an office or a way was called the same. */
export interface LifeSpan {
  readonly status: Exclude<Status, 'none'>;
  readonly from: Day;
  /** Its last day; none where it lasts on the day shown. */
  readonly until?: Day;
  /** Where it begins and ends in the picture, in hundredths of its width. */
  readonly start: number;
  readonly end: number;
}

/** The life of an office or a way up to the day shown, which stands at the right edge. */
export interface Life {
  readonly spans: readonly LifeSpan[];
  readonly years: readonly YearMark[];
}

/** How much of the picture lies before a first state that may have begun earlier. */
const unprovenShare = 0.08;

/** What was called what, and when, as the engine says it of each day; nothing before the first state. */
export function lifeOf({ states }: Pick<Times, 'states'>, on: Day): Life | undefined {
  const first = states[0];
  if (first === undefined) return undefined;
  const proven = earliest(first.from);
  const start = first.atLeastSince ? addDays(proven, -Math.ceil(daysBetween(proven, on) * unprovenShare)) : proven;
  const turns = [start, ...turningDays({ states, criteria: [] })].filter((day) => day >= start && day <= on);
  const runs = turns
    .map((from) => ({ from, status: statusOn(states, from) }))
    .filter(({ status }, index, all) => status !== all[index - 1]?.status);
  const axis = timeAxis(start, on);
  const spans = runs.flatMap(({ from, status }, index) => {
    const next = runs[index + 1]?.from;
    if (status === 'none') return [];
    return [
      {
        status,
        from,
        ...(next !== undefined && { until: addDays(next, -1) }),
        start: axis.at(from),
        end: next === undefined ? 100 : axis.at(next),
      },
    ];
  });
  return spans.length === 0 ? undefined : { spans, years: axis.years };
}

const daysBetween = (first: Day, last: Day) => Math.max(0, (Date.parse(last) - Date.parse(first)) / 86_400_000);
