import { z } from 'zod';
import { looseDaySchema, pastDaySchema, pastLooseDaySchema } from './day.ts';
import { idSchema } from './ids.ts';
import { wordsSchema } from './words.ts';

export const sourcesSchema = z.array(idSchema).min(1).meta({
  title: 'Sources',
  description: 'Who says so. One good source is enough; an official one comes first.',
  refersTo: 'sources',
});

export const certainties = ['confirmed', 'reported', 'unconfirmed', 'disputed'] as const;

/** What every statement carries besides its value: who says it, how sure it is, and when somebody last looked. */
export const statementShape = {
  sources: sourcesSchema,
  certainty: z.enum(certainties).meta({
    title: 'How certain',
    description:
      'Confirmed: an official or court source says so, or two independent ones. Reported: one good source alone; it is named. Unconfirmed: one weak or partial source. Disputed: good sources differ.',
  }),
  checkedOn: pastDaySchema.meta({
    title: 'Last checked',
    description: 'The day somebody last looked whether this still holds.',
  }),
  evidenceOn: z.union([pastLooseDaySchema, z.literal('undated')]).meta({
    title: 'Evidence from',
    description:
      'The newest day that the sources speak for: 2024-09-27, or only 2024-09 or 2024. Write "undated" where the page shows no date. Never the day on which a search ended: that goes below.',
  }),
  searchedUntil: pastLooseDaySchema.exactOptional().meta({
    title: 'Searched until',
    description:
      'Only where we looked for something newer and found nothing: the newest day of the pages that we searched, as 2026-07. Empty if nobody searched.',
  }),
  note: wordsSchema.exactOptional().meta({
    title: 'Note',
    description:
      'What a reader must know to understand this line: a limit, a doubt, how we know. Leave empty if nothing.',
  }),
};

/** The name by which pages, links and other programs cite a dated statement. */
export const statementIdShape = {
  id: idSchema.exactOptional().meta({
    title: 'Id',
    description: 'The name by which others cite this line. It is made by itself, and never changes.',
    isHidden: true,
  }),
};

export const statementSchema = z.strictObject(statementShape);
export type Statement = z.output<typeof statementSchema>;

/** The days on which a statement is in force. The last day counts. */
export const periodShape = {
  from: looseDaySchema.meta({
    title: 'In force from',
    description: 'The first day, as 2023-06-28. If only the month is known: 2023-06.',
  }),
  until: looseDaySchema.exactOptional().meta({
    title: 'In force until',
    description: 'The last day on which it held. Leave empty while it holds. Never delete an old line: end it here.',
  }),
};
