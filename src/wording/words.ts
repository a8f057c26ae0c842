import english from '../../content/interface/en.json' with { type: 'json' };
import spanish from '../../content/interface/es.json' with { type: 'json' };
import creole from '../../content/interface/ht.json' with { type: 'json' };
import type { Locale } from '../locales.ts';
import { fillPlaceholders, type Values } from '../placeholders.ts';
import type { Word } from '../schemas/interface.ts';

/** The words of every language. One that lacks a word does not compile. */
const dictionaries: Readonly<Record<Locale, Readonly<Record<Word, string>>>> = {
  en: english,
  es: spanish,
  ht: creole,
};

/** A language, and its words: what every sentence is said in. */
export interface Language {
  readonly locale: Locale;
  readonly say: Say;
}

/** Says a word of the interface, with its placeholders filled. */
export type Say = (word: Word, values?: Values) => string;

/** The words of one language. A placeholder left empty is an error, never a silent gap. */
export function sayIn(locale: Locale): Say {
  const dictionary = dictionaries[locale];
  return (word, values = {}) =>
    fillPlaceholders(dictionary[word], values, (name) => {
      throw new Error(`The word "${word}" needs a value for {${name}}.`);
    });
}

/** Leaves the placeholders of a word as they are, for the browser to fill. */
export const openPlaces: Values = new Proxy<Record<string, string>>({}, { get: (_, name) => `{${String(name)}}` });
