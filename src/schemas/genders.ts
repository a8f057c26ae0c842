import type { Locale } from '../locales.ts';

/**
 * How the words for a state bend to the name that they are said of, where a language bends them: by the first word of the
 * name. A name that begins otherwise is taken for masculine, and the validation of the content says so.
 */
const genders: Readonly<Partial<Record<Locale, Readonly<Record<string, 'feminine' | 'masculine'>>>>> = {
  es: {
    asilo: 'masculine',
    categoría: 'feminine',
    oficina: 'feminine',
    parole: 'masculine',
    permiso: 'masculine',
    programa: 'masculine',
    reasentamiento: 'masculine',
    residencia: 'feminine',
    trabajar: 'masculine',
    vía: 'feminine',
    visa: 'feminine',
  },
};

/** The first word of a name, which tells its gender. */
export const firstWord = (name: string): string => name.split(' ', 1)[0]!.toLocaleLowerCase();

/** Whether the gender of a name is known, or needs none. */
export const hasGender = (name: string, locale: Locale): boolean => {
  const known = genders[locale];
  return known === undefined || Object.hasOwn(known, firstWord(name));
};

/** Whether the words said of a name are feminine. */
export const isFeminine = (name: string, locale: Locale): boolean => genders[locale]?.[firstWord(name)] === 'feminine';
