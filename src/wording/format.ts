import { languageOf, type Locale } from '../locales.ts';
import { digitGroups, ownFormats } from './own-formats.ts';

/** Keeps one formatter a language: making one costs far more than using it. */
function perLocale<Formatter>(make: (tag: string) => Formatter): (locale: Locale) => Formatter {
  const made = new Map<Locale, Formatter>();
  return (locale) => {
    const formatter = made.get(locale) ?? make(languageOf(locale).formats);
    made.set(locale, formatter);
    return formatter;
  };
}

const days = perLocale((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
const daysOfAYear = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const monthsOfAYear = perLocale((tag) => new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }));
const months = perLocale((tag) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
const numbers = perLocale((tag) => new Intl.NumberFormat(tag));
const conjunctions = perLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const disjunctions = perLocale((tag) => new Intl.ListFormat(tag, { type: 'disjunction' }));
const regions = perLocale((tag) => new Intl.DisplayNames(tag, { type: 'region' }));
const collators = perLocale((tag) => new Intl.Collator(tag));

/** A day, a month or a year in words: `11 June 2023`, `June 2023`, `2023`. */
export function formatDay(day: string, locale: Locale): string {
  const own = ownFormats[locale];
  const [year, month, date] = day.split('-') as [string, string?, string?];
  if (month === undefined) return year;
  if (own)
    return [date && (date === '01' ? own.firstDay : Number(date)), own.months[Number(month) - 1], year]
      .filter(Boolean)
      .join(' ');
  return (date === undefined ? months : days)(locale).format(new Date(`${year}-${month}-${date ?? '01'}T00:00:00Z`));
}

/** The months of a year, from January on, as they stand inside a day. */
export const monthNames = (locale: Locale): readonly string[] =>
  ownFormats[locale]?.months ??
  Array.from({ length: 12 }, (_, index) => monthsOfAYear(locale).format(Date.UTC(2024, index)));

/** The first of two days, without what the second says too: `23` before `26 January 2025`, `March` before `April 2024`. */
export function formatFirst(first: string, last: string, locale: Locale): string {
  const [year, month, date] = first.split('-') as [string, string?, string?];
  const [sameYear, sameMonth, lastDate] = last.split('-') as [string, string?, string?];
  if (month === undefined || sameMonth === undefined || year !== sameYear) return formatDay(first, locale);
  const own = ownFormats[locale];
  const day = date === '01' && own ? own.firstDay : date && String(Number(date));
  if (day !== undefined && month === sameMonth && lastDate !== undefined) return day;
  if (own) return [day, own.months[Number(month) - 1]].filter(Boolean).join(' ');
  const formatter = date === undefined ? monthsOfAYear : daysOfAYear;
  return formatter(locale).format(new Date(`${year}-${month}-${date ?? '01'}T00:00:00Z`));
}

/** A number in digits: `30,000` in English, with a thin space where readers take a comma for a decimal sign. */
export const formatNumber = (number: number, locale: Locale) =>
  numbers(locale)
    .formatToParts(number)
    .map(({ type, value }) => (type === 'group' ? (digitGroups[locale] ?? value) : value))
    .join('');

export const joinAnd = (parts: readonly string[], locale: Locale) =>
  ownList(parts, ownFormats[locale]?.and) ?? conjunctions(locale).format(parts);
export const joinOr = (parts: readonly string[], locale: Locale) =>
  ownList(parts, ownFormats[locale]?.or) ?? disjunctions(locale).format(parts);

/** Several peoples in one list; a word that each of them begins with, as `personas`, stands once. */
export function joinPeoples(peoples: readonly string[], locale: Locale): string {
  const [shared = ''] = /^\p{Ll}+ /v.exec(peoples[0] ?? '') ?? [];
  const isShared = shared !== '' && peoples.every((one) => one.startsWith(shared));
  return joinAnd(
    isShared ? peoples.map((one, index) => (index === 0 ? one : one.slice(shared.length))) : peoples,
    locale,
  );
}

function ownList(parts: readonly string[], word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(` ${word} `);
}

/** The name of a country by its letters. Throws where we keep the names of a language ourselves and lack one. */
export function countryName(code: string, locale: Locale): string {
  const own = ownFormats[locale];
  if (own === undefined) return regions(locale).of(code) ?? code;
  const name = own.countries[code];
  if (name === undefined)
    throw new Error(`src/wording/own-formats.ts: the country ${code} has no name in "${locale}". Add it.`);
  return name;
}

export const compareIn = (locale: Locale) => collators(locale).compare;

/** Words that began a line, inside a sentence. */
export const lowerFirst = (text: string, locale: Locale) =>
  text.slice(0, 1).toLocaleLowerCase(languageOf(locale).formats) + text.slice(1);
