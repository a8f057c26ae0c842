import { original, type Locale } from '../locales.ts';
import { fillPlaceholders, type Values } from '../placeholders.ts';
import type { Word } from '../schemas/interface.ts';

type Dictionary = Readonly<Record<Word, string>>;

const files = import.meta.glob<Dictionary>('../../content/interface/*.json', { eager: true, import: 'default' });

/** A language, and its words: what every sentence is said in. */
export interface Language {
  readonly locale: Locale;
  readonly say: Say;
}

/** Says a word of the interface, with its placeholders filled. */
export type Say = (word: Word, values?: Values) => string;

/** The words of one language. A word that is missing, or a placeholder left empty, is an error, never a silent gap. */
export function sayIn(locale: Locale): Say {
  const dictionary = files[`../../content/interface/${locale}.json`];
  if (dictionary === undefined)
    throw new Error(`content/interface/${locale}.json is missing. Copy ${original}.json and translate it.`);
  return (word, values = {}) =>
    fillPlaceholders(dictionary[word], values, (name) => {
      throw new Error(`The word "${word}" needs a value for {${name}}.`);
    });
}

/** Leaves the placeholders of a word as they are, for the browser to fill. */
export const openPlaces: Values = new Proxy<Record<string, string>>({}, { get: (_, name) => `{${String(name)}}` });
