/**
 * The languages of the site, in the order that readers are offered them. The first is the original.
 * `id` stands in addresses and file names, `name` is what its speakers call it, `formats` is the tag for `Intl`.
 */
export const languages = [{ id: 'en', name: 'English', formats: 'en-GB' }] as const;

export type Locale = (typeof languages)[number]['id'];

/** The language that the content is written in first, and that every fact's words must have. */
export const original = languages[0].id;

export const locales: readonly Locale[] = languages.map(({ id }) => id);
