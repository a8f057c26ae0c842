import { formatDay } from './format.ts';
import type { Language } from './words.ts';

/** A day inside a sentence, after "from" or "between": some languages put a word before a whole date. */
const within = (day: string, { locale, say }: Language) =>
  day.length === '2023-06-11'.length ? say('day.within', { day: formatDay(day, locale) }) : formatDay(day, locale);

/** The two ends of a day that is only known to lie between them. */
function endsOf(day: string, language: Language): { first: string; last: string } | undefined {
  const [first, last] = day.split('/') as [string, string?];
  return last === undefined ? undefined : { first: within(first, language), last: within(last, language) };
}

/** A day as far as it is known, in words: `11 June 2023`, `June 2023`, or the two days that it lies between. */
export function sayDay(day: string, language: Language): string {
  const ends = endsOf(day, language);
  return ends === undefined ? formatDay(day, language.locale) : language.say('day.between', ends);
}

/**
 * When something was in force: `from 11 June 2023`, or `from 12 June 2023 until 10 August 2023`. Nothing where no day is
 * known.
 */
export function sayPeriod(
  { from, until }: { readonly from?: string; readonly until?: string },
  language: Language,
): string {
  if (from === undefined) {
    return until === undefined ? '' : language.say('period.end', { until: saySomeDay(until, language) });
  }
  const first = saySomeDay(from, language);
  if (from === until) return language.say('period.only', { day: first });
  return until === undefined
    ? language.say('period.from', { from: first })
    : language.say('period.until', { from: first, until: saySomeDay(until, language) });
}

/** A day as it stands after "from", "until" or "since". */
export function saySomeDay(day: string, language: Language): string {
  const ends = endsOf(day, language);
  return ends === undefined ? within(day, language) : language.say('day.some', ends);
}

/**
 * Since when, as short as is still true: two days of one month are that month. For a sentence, not for a table.
 * `atLeastSince`: it may have been so before.
 */
export function saySince(
  { from, atLeastSince }: { readonly from: string; readonly atLeastSince?: true },
  language: Language,
): string {
  const word = atLeastSince ? 'day.atLeastSince' : 'day.since';
  const [first, last] = from.split('/') as [string, string?];
  const isOneMonth = first.slice(0, 7) === last?.slice(0, 7);
  if (isOneMonth) return language.say(word, { day: formatDay(first.slice(0, 7), language.locale) });
  return language.say(word, { day: saySomeDay(from, language) });
}
