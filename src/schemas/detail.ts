import { z } from 'zod';
import { periodShape, statementIdShape, statementShape } from './statement.ts';
import { wordsSchema } from './words.ts';

export const topics = [
  'who-decides',
  'how-to-apply',
  'deadline',
  'cost',
  'documents',
  'contact',
  'places',
  'opening-hours',
  'waiting-time',
  'permit',
  'work',
  'rights',
  'refusal',
  'people-inside-the-us',
  'other-countries',
  'government',
  'ending',
  'warning',
  'own-nationals',
  'free-help',
  'other-ways',
] as const;
export type Topic = (typeof topics)[number];

/** A dated, sourced sentence on how an office or a route works, under one of a fixed list of topics. */
export const detailSchema = z.strictObject({
  ...statementIdShape,
  topic: z
    .enum(topics)
    .meta({ title: 'Topic', description: 'What the sentence is about. Lines of one topic are shown together.' }),
  text: wordsSchema.meta({
    title: 'Words',
    description: 'One or two plain sentences. Numbers and days may stand here: they are dated and sourced.',
  }),
  ...periodShape,
  ...statementShape,
});
export type Detail = z.output<typeof detailSchema>;

export const detailsSchema = z.array(detailSchema).meta({
  title: 'How it works',
  description:
    'What it takes, what it costs, who decides. One sentence a line, each with its source. The first line of a topic stands on the cards.',
});
