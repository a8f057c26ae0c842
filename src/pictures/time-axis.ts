import { scaleUtc } from 'd3-scale';
import type { Day } from '../eligibility/days.ts';

/** A year that is named below a picture, and where it begins. */
export interface YearMark {
  readonly year: string;
  readonly at: number;
}

/** Where days stand in a picture that runs from one day to another. */
export interface TimeAxis {
  /** The place of a day, from 0 at the first to 100 at the last; what lies outside stands at the edge. */
  readonly at: (day: Day) => number;
  /** Some years that begin within it, round ones, each with room for its name. */
  readonly years: readonly YearMark[];
}

/** Beside the edges a name has no room; on the right the day shown is named. */
const roomAtStart = 5;
const roomAtEnd = 82;
/** More years than these stand too close on a small phone. */
const mostYears = 5;

const instant = (day: Day) => new Date(`${day}T00:00:00Z`);
const round = (place: number) => Math.round(place * 100) / 100;

export function timeAxis(first: Day, last: Day): TimeAxis {
  const scale = scaleUtc([instant(first), instant(last)], [0, 100]).clamp(true);
  const at = (day: Day) => round(scale(instant(day)));
  const begins = scale.ticks(mostYears).filter((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1);
  const years = begins.map((tick) => ({ year: String(tick.getUTCFullYear()), at: round(scale(tick)) }));
  return { at, years: years.filter((mark) => mark.at >= roomAtStart && mark.at <= roomAtEnd) };
}
