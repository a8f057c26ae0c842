/**
 * The languages of the site, in the order that readers are offered them. The first is the original.
 * `id` stands in addresses and file names, `name` is what its speakers call it, `shortName` the same where there
 * is little room, `formats` is the tag for `Intl`. What
 * `Intl` does not know of a language stands in `wording/own-formats.ts`; its tag then serves for numbers and order alone.
 * `isReviewed` says whether a native speaker has read the words of the interface and of the facts.
 */
export const languages = [
  { id: 'en', name: 'English', shortName: 'English', formats: 'en-GB', isReviewed: true },
  { id: 'es', name: 'Español', shortName: 'Español', formats: 'es-419', isReviewed: false },
  { id: 'ht', name: 'Kreyòl ayisyen', shortName: 'Kreyòl', formats: 'fr', isReviewed: false },
] as const;

export type Locale = (typeof languages)[number]['id'];

/** The language that the content is written in first, and that every fact's words must have. */
export const original = languages[0].id;

export const locales: readonly Locale[] = languages.map(({ id }) => id);

/** What is set for a language. */
export const languageOf = (locale: Locale) => languages.find(({ id }) => id === locale)!;
