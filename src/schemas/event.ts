import { z } from 'zod';
import { pastLooseDaySchema } from './day.ts';
import { idSchema } from './ids.ts';
import { statementShape } from './statement.ts';
import { wordsSchema } from './words.ts';

export const wayIdsSchema = z.array(idSchema).meta({
  title: 'About',
  description:
    'The offices and routes that it touches, by their names: colombia, usrap. Empty if it is about the Offices as a whole.',
  refersTo: 'ways',
});

/** As many as a reader takes in at once. */
export const mostTurningPoints = 12;

/** Something that happened in the world. */
export const eventSchema = z.strictObject({
  on: pastLooseDaySchema.meta({
    title: 'Day',
    description: 'When it happened: 2023-06-28. If only the month is known: 2023-06.',
  }),
  title: wordsSchema.meta({ title: 'What happened', description: 'One short sentence in the past tense.' }),
  text: wordsSchema
    .exactOptional()
    .meta({ title: 'More', description: 'One or two sentences, if the title is not enough.' }),
  isTurningPoint: z
    .literal(true)
    .exactOptional()
    .meta({
      title: 'Turning point',
      description: `One of the events that the timeline begins with, ${mostTurningPoints} at most. Every event stands on the page of its year.`,
    }),
  about: wayIdsSchema,
  ...statementShape,
});
