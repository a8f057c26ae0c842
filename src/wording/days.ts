import { formatDay, formatFirst } from './format.ts';
import type { Language } from './words.ts';

const isWholeDate = (day: string) => day.length === '2023-06-11'.length;

/** A day inside a sentence, after "from" or "between": some languages put a word before a whole date. */
const within = (day: string, { locale, say }: Language) =>
  isWholeDate(day) ? say('day.within', { day: formatDay(day, locale) }) : formatDay(day, locale);

/** The two ends of a day that is only known to lie between them; what both would say, as the year, stands once. */
function endsOf(day: string, language: Language): { first: string; last: string } | undefined {
  const [first, last] = day.split('/') as [string, string?];
  if (last === undefined) return undefined;
  const opening = formatFirst(first, last, language.locale);
  return {
    first: isWholeDate(first) ? language.say('day.within', { day: opening }) : opening,
    last: within(last, language),
  };
}

/** A day as far as it is known, in words: `11 June 2023`, `June 2023`, or the two days that it lies between. */
export function sayDay(day: string, language: Language): string {
  const ends = endsOf(day, language);
  return ends === undefined ? formatDay(day, language.locale) : language.say('day.between', ends);
}

/**
 * When something was in force: `from 11 June 2023`, or `from 12 June 2023 until 10 August 2023`. An end that is only known
 * to lie between two days has words of its own. Nothing where no day is known.
 */
export function sayPeriod(
  { from, until }: { readonly from?: string; readonly until?: string },
  language: Language,
): string {
  const { say } = language;
  const isUncertain = (day: string | undefined) => day?.includes('/') === true;
  if (from !== undefined && from === until && !isUncertain(from)) {
    return isWholeDate(from)
      ? say('period.only', { day: within(from, language) })
      : say('period.onlyIn', { day: formatDay(from, language.locale) });
  }
  if (from !== undefined && until !== undefined && !isUncertain(from) && !isUncertain(until)) {
    return say('period.until', { from: within(from, language), until: within(until, language) });
  }
  const first =
    from === undefined
      ? []
      : [
          isUncertain(from)
            ? say('period.began', { from: sayDay(from, language) })
            : say('period.from', { from: within(from, language) }),
        ];
  const last =
    until === undefined
      ? []
      : [
          isUncertain(until)
            ? say('period.ended', { until: sayDay(until, language) })
            : say('period.end', { until: within(until, language) }),
        ];
  return [...first, ...last].join(', ');
}

/** A day as it stands after "until" or "since". */
export function saySomeDay(day: string, language: Language): string {
  const ends = endsOf(day, language);
  return ends === undefined ? within(day, language) : language.say('day.some', ends);
}

/** The day on which something began that goes on. Two days between which it began must not sound like its first and last. */
export const sayBeginning = (day: string, language: Language): string =>
  day.includes('/') ? language.say('day.since', { day: saySomeDay(day, language) }) : sayDay(day, language);

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
