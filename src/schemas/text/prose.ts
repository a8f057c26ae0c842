import { z } from 'zod';
import { original, type Locale } from '../../locales.ts';

const hash = z
  .string()
  .regex(/^[a-z0-9]{8,64}$/v, { error: 'Leave this to the editor: it is a fingerprint of the original words.' });

const proseShape = {
  title: z.string().min(3).max(70).meta({
    title: 'Title',
    description: 'The first line of the page and of a search result. Say the most important thing.',
  }),
  summary: z
    .string()
    .min(30)
    .max(170)
    .meta({ title: 'Summary', description: 'One or two sentences for search engines and cards. True on any day.' }),
  keywords: z.array(z.string().min(2)).meta({
    title: 'Keywords',
    description: 'What people call it when they search: nicknames, abbreviations, common misspellings.',
  }),
};

/** The head of a page in the language it was written in. */
const originalSchema = z.strictObject({
  ...proseShape,
  sameAs: z.array(hash).exactOptional().meta({
    title: 'Differs only in small things from',
    description: 'Set by the editor when a change is marked as minor.',
    isHidden: true,
  }),
});

/** The head of a translated page, which also says what it was translated from. */
const translationSchema = z.strictObject({
  ...proseShape,
  original: hash.meta({
    title: 'Translated from',
    description: 'The fingerprint of the original words. Set by the editor.',
    isHidden: true,
  }),
  translation: z
    .enum(['draft', 'reviewed'])
    .meta({ title: 'Translation', description: 'Reviewed: a native speaker has read it.' }),
});

/** What stands above the text of a page, in the language of its folder. */
export const proseSchema = (locale: Locale) => (locale === original ? originalSchema : translationSchema);
export type Prose = z.output<typeof originalSchema> | z.output<typeof translationSchema>;
