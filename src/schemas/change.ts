import { z } from 'zod';
import { pastDaySchema } from './day.ts';
import { wordsSchema } from './words.ts';

export const changeKinds = ['new', 'update', 'correction'] as const;

/** Something that changed on the site itself, for readers who come back and for the feed. */
export const changeSchema = z
  .strictObject({
    on: pastDaySchema.meta({ title: 'Day', description: 'The day the change went online.' }),
    kind: z
      .enum(changeKinds)
      .meta({ title: 'Kind', description: 'Correction: the site was wrong before. Say what it said.' }),
    title: wordsSchema.meta({ title: 'Title', description: 'One short sentence: what is different now.' }),
    text: wordsSchema.meta({
      title: 'More',
      description: 'What changed and why. For a correction: what was wrong, since when, and what is right.',
    }),
    before: wordsSchema.exactOptional().meta({
      title: 'What the site said before',
      description:
        'Only for a correction, and needed there: the false sentence as it stood. It is shown struck out on the pages below for 90 days.',
    }),
    pages: z
      .array(
        z.string().regex(/^\/(?:[a-z0-9\-]+\/)*$/v, {
          error: 'Write the address without the language, with a slash at both ends: /countries/colombia/.',
        }),
      )
      .meta({ title: 'Pages', description: 'The pages it touches, without the language: /countries/colombia/.' }),
  })
  .refine(({ kind, before }) => (kind === 'correction') === (before !== undefined), {
    path: ['before'],
    error: 'belongs to a correction, and every correction needs it',
    params: { remedy: 'Write what the site said before, or choose another kind of change.' },
  });
