import { languages, type Locale } from '../locales.ts';

const tagOf = (locale: Locale) => languages.find(({ id }) => id === locale)!.formats;

/** Keeps one formatter a language: making one costs far more than using it. */
function perLocale<Formatter>(make: (tag: string) => Formatter): (locale: Locale) => Formatter {
  const made = new Map<Locale, Formatter>();
  return (locale) => {
    const formatter = made.get(locale) ?? make(tagOf(locale));
    made.set(locale, formatter);
    return formatter;
  };
}

const days = perLocale((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
const months = perLocale((tag) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
const numbers = perLocale((tag) => new Intl.NumberFormat(tag));
const conjunctions = perLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const disjunctions = perLocale((tag) => new Intl.ListFormat(tag, { type: 'disjunction' }));
const regions = perLocale((tag) => new Intl.DisplayNames(tag, { type: 'region' }));
const collators = perLocale((tag) => new Intl.Collator(tag));

/** A day, a month or a year in words: `11 June 2023`, `June 2023`, `2023`. */
export function formatDay(day: string, locale: Locale): string {
  if (day.length === 4) return day;
  const date = new Date(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`);
  return (day.length === 7 ? months : days)(locale).format(date);
}

export const formatNumber = (number: number, locale: Locale) => numbers(locale).format(number);
export const joinAnd = (parts: readonly string[], locale: Locale) => conjunctions(locale).format(parts);
export const joinOr = (parts: readonly string[], locale: Locale) => disjunctions(locale).format(parts);
export const countryName = (code: string, locale: Locale) => regions(locale).of(code) ?? code;
export const compareIn = (locale: Locale) => collators(locale).compare;
