/** One day as text, `YYYY-MM-DD`: it sorts and compares as it stands, and knows no time zone. */
export type Day = string;

/** A day as far as it is known: a day, a month, a year, or two of them with a slash between. */
export type LooseDay = string;

function lastOfMonth(month: string): Day {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

/** The first day that a loose day can mean. */
export function earliest(day: LooseDay): Day {
  const first = day.split('/')[0]!;
  return (first + '-01-01').slice(0, 10);
}

/** The last day that a loose day can mean. A change counts as made on this day. */
export function latest(day: LooseDay): Day {
  const last = day.split('/').at(-1)!;
  if (last.length === 10) return last;
  return lastOfMonth(last.length === 7 ? last : `${last}-12`);
}

/** The day that lies a number of days after another, or before it if the number is negative. */
export function addDays(day: Day, count: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
}
