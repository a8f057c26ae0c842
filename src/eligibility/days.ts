/** One day as text, `YYYY-MM-DD`: it sorts and compares as it stands, and knows no time zone. */
export type Day = string;

/** A day as far as it is known: a day, a month, a year, or two of them with a slash between. */
export type LooseDay = string;

/** The day of a year, a month counted from 0, and a date in it; a date before or after the month lies in another one. */
export const dayOf = (year: number, month: number, date: number): Day =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/** The parts of a text that has a day, a month or a year. */
const partsOf = (text: string) => text.split('-').map(Number) as [year: number, month?: number, date?: number];

/** The first day that a loose day can mean. */
export function earliest(day: LooseDay): Day {
  const first = day.split('/')[0]!;
  return (first + '-01-01').slice(0, 10);
}

/** The last days of months and years. A check asks for the same few some thousand times. */
const ends = new Map<string, Day>();

/** The last day that a loose day can mean. A change counts as made on this day. */
export function latest(day: LooseDay): Day {
  const last = day.slice(day.indexOf('/') + 1);
  if (last.length === 'YYYY-MM-DD'.length) return last;
  const known = ends.get(last);
  if (known !== undefined) return known;
  const [year, month = 12] = partsOf(last);
  const end = dayOf(year, month, 0);
  ends.set(last, end);
  return end;
}

/** The day that lies a number of days after another, or before it if the number is negative. */
export function addDays(day: Day, count: number): Day {
  const [year, month, date] = partsOf(day);
  return dayOf(year, month! - 1, date! + count);
}
