import { readFileSync } from 'node:fs';
import { locales, original, type Locale } from '../../src/locales.ts';
import type { Word } from '../../src/schemas/interface.ts';

const read = (locale: Locale) =>
  JSON.parse(readFileSync(`content/interface/${locale}.json`, 'utf8')) as Readonly<Record<Word, string>>;
const words = Object.fromEntries(locales.map((locale) => [locale, read(locale)])) as Record<
  Locale,
  Readonly<Record<Word, string>>
>;

/** A word of the interface as its file has it, placeholders included. */
export const wordIn = (locale: Locale, word: Word): string => words[locale][word];

/** The language of a page, by its address. */
export const localeOf = (address: string): Locale =>
  locales.find((locale) => address.startsWith(`/${locale}/`)) ?? original;

/** Whether a page stands under a language. The others say what they say in all of them, and show no facts of a day. */
export const isOfOneLanguage = ({ address }: { readonly address: string }): boolean =>
  locales.some((locale) => address.startsWith(`/${locale}/`));

/** A pattern for a word of the interface, whatever stands in its placeholders. */
export function patternOf(text: string): RegExp {
  const parts = text.split(/\{\w+\}/v).map((part) => part.replaceAll(/[.*+?^$\{\}\(\)\|\[\]\\]/gv, String.raw`\$&`));
  return new RegExp(`^${parts.join('.+')}$`, 'v');
}
