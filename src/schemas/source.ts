import { z } from 'zod';
import { pastDaySchema, pastLooseDaySchema } from './day.ts';
import { translationsSchema } from './words.ts';

export const sourceKinds = ['official', 'court', 'press', 'ngo', 'law-firm', 'other', 'fact-sheet'] as const;
export const sourceLanguages = ['en', 'es', 'fr', 'ht', 'pt'] as const;

/** Whether the title of a source is ours, because we saw none. */
export const isOurs = ({ title }: { readonly title: string }): boolean => title.startsWith('[');

/** A page or document that a statement rests on. */
export const sourceSchema = z
  .strictObject({
    publisher: z
      .string()
      .min(2)
      .meta({ title: 'Publisher', description: 'Who is responsible for the text: an office, a court, a newspaper.' }),
    title: z.string().min(3).meta({
      title: 'Title',
      description: 'As printed. In square brackets and in English if we describe it because no title was seen.',
    }),
    titleIn: translationsSchema.exactOptional().meta({
      title: 'Our title in other languages',
      description: 'Only where the title is ours, in square brackets; here without them.',
    }),
    address: z
      .url({ protocol: /^https?$/v })
      .exactOptional()
      .meta({ title: 'Address', description: 'The whole web address, from https:// on. Empty only for a paper.' }),
    published: pastLooseDaySchema
      .exactOptional()
      .meta({ title: 'Published', description: 'As printed on it: 2023-11-17, or 2023-11. Empty if it shows none.' }),
    readOn: pastDaySchema.meta({ title: 'Read on', description: 'The day somebody of ours read it.' }),
    language: z
      .enum(sourceLanguages)
      .meta({ title: 'Language', description: 'The language of the text that was read.' }),
    kind: z.enum(sourceKinds).meta({
      title: 'Kind',
      description:
        'By who wrote the text, even if it was read in a copy. Official: a government, a UN or an intergovernmental body itself. ' +
        'Court: the text of a court. Press: newspapers, broadcasters, news agencies. ' +
        'Ngo: groups that help, speak up for a cause or do research, of whatever leaning. ' +
        'Law-firm: lawyers for a fee. Other: blogs, companies, private sites, and copies whose writer we do not know.',
    }),
    copy: z.string().min(2).exactOptional().meta({
      title: 'Read in a copy at',
      description: 'Where the text was read, if not at its publisher: the name of the site that repeats it.',
    }),
  })
  .refine((source) => source.titleIn === undefined || isOurs(source), {
    path: ['titleIn'],
    error: 'the title is not ours, and stands as it was printed',
    params: { remedy: 'Remove this, or put a title of ours in square brackets.' },
  });
export type Source = z.output<typeof sourceSchema>;
