import type { Locale } from '../locales.ts';
import { formatDay } from './format.ts';
import type { Say } from './words.ts';

/** A day inside a sentence, after "from" or "between": some languages put a word before a whole date. */
const within = (day: string, locale: Locale, say: Say) =>
  day.length === '2023-06-11'.length ? say('day.within', { day: formatDay(day, locale) }) : formatDay(day, locale);

/** The two ends of a day that is only known to lie between them. */
function endsOf(day: string, locale: Locale, say: Say): { first: string; last: string } | undefined {
  const [first, last] = day.split('/') as [string, string?];
  return last === undefined ? undefined : { first: within(first, locale, say), last: within(last, locale, say) };
}

/** A day as far as it is known, in words: `11 June 2023`, `June 2023`, or the two days that it lies between. */
export function sayDay(day: string, locale: Locale, say: Say): string {
  const ends = endsOf(day, locale, say);
  return ends === undefined ? formatDay(day, locale) : say('day.between', ends);
}

/** When something was in force: `from 11 June 2023`, or `from 12 June 2023 until 10 August 2023`. */
export function sayPeriod(
  { from, until }: { readonly from: string; readonly until?: string },
  locale: Locale,
  say: Say,
): string {
  const first = saySomeDay(from, locale, say);
  if (from === until) return say('period.only', { day: first });
  return until === undefined
    ? say('period.from', { from: first })
    : say('period.until', { from: first, until: saySomeDay(until, locale, say) });
}

/** A day as it stands after "from", "until" or "since". */
export function saySomeDay(day: string, locale: Locale, say: Say): string {
  const ends = endsOf(day, locale, say);
  return ends === undefined ? within(day, locale, say) : say('day.some', ends);
}

/**
 * Since when, as short as is still true: two days of one month are that month. For a sentence, not for a table.
 * `isAtLeast`: it may have been so before.
 */
export function saySince(day: string, locale: Locale, say: Say, isAtLeast = false): string {
  const word = isAtLeast ? 'day.atLeastSince' : 'day.since';
  const [first, last] = day.split('/') as [string, string?];
  const isOneMonth = first.slice(0, 7) === last?.slice(0, 7);
  if (isOneMonth) return say(word, { day: formatDay(first.slice(0, 7), locale) });
  return say(word, { day: saySomeDay(day, locale, say) });
}
