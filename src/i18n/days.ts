import type { Locale } from '../locales.ts';
import { formatDay } from './format.ts';
import type { Say } from './words.ts';

/** The two ends of a day that is only known to lie between them. */
function endsOf(day: string, locale: Locale): { first: string; last: string } | undefined {
  const [first, last] = day.split('/') as [string, string?];
  return last === undefined ? undefined : { first: formatDay(first, locale), last: formatDay(last, locale) };
}

/** A day as far as it is known, in words: `11 June 2023`, `June 2023`, or the two days that it lies between. */
export function sayDay(day: string, locale: Locale, say: Say): string {
  const ends = endsOf(day, locale);
  return ends === undefined ? formatDay(day, locale) : say('day.between', ends);
}

/** When something was in force: `from 11 June 2023`, or `from 12 June 2023 until 10 August 2023`. */
export function sayPeriod(
  { from, until }: { readonly from: string; readonly until?: string },
  locale: Locale,
  say: Say,
): string {
  const first = saySomeDay(from, locale, say);
  return until === undefined
    ? say('period.from', { from: first })
    : say('period.until', { from: first, until: saySomeDay(until, locale, say) });
}

/** A day as it stands after "from", "until" or "since". */
function saySomeDay(day: string, locale: Locale, say: Say): string {
  const ends = endsOf(day, locale);
  return ends === undefined ? formatDay(day, locale) : say('day.some', ends);
}

/** Since when, as short as is still true: two days of one month are that month. For a sentence, not for a table. */
export function saySince(day: string, locale: Locale, say: Say): string {
  const [first, last] = day.split('/') as [string, string?];
  const isOneMonth = first.slice(0, 7) === last?.slice(0, 7);
  if (isOneMonth) return say('day.since', { day: formatDay(first.slice(0, 7), locale) });
  return say('day.since', { day: saySomeDay(day, locale, say) });
}
