import { z } from 'zod';
import { locales, original, type Locale } from '../locales.ts';

const text = z.string().trim().min(1);

const translations = Object.fromEntries(
  locales.filter((locale) => locale !== original).map((locale) => [locale, text.exactOptional()]),
) as Record<Exclude<Locale, typeof original>, z.ZodExactOptional<typeof text>>;

/** What a text of ours is in other languages, where the text itself stands beside them. Any may be missing. */
export const translationsSchema = z.strictObject(translations);

/** Words inside a fact, once a language. English must be there; a missing language shows the English, marked as such. */
export const wordsSchema = z.strictObject({ [original]: text, ...translations });

export type Words = z.output<typeof wordsSchema>;
