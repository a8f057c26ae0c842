import { z } from 'zod';
import { daySchema, looseDaySchema } from './day.ts';
import { sourcesSchema, statementIdShape, statementShape } from './statement.ts';
import { wordsSchema } from './words.ts';

export const stateNames = ['planned', 'open', 'limited', 'paused', 'closed', 'ended'] as const;
/** What something is called on a day: a state, `none` before its first, or `unknown` where nobody can say. */
export const statuses = [...stateNames, 'none', 'unknown'] as const;

/** What an office or route was from one day on. It lasts until the next state begins, so there can be no gap. */
export const stateSchema = z.strictObject({
  ...statementIdShape,
  state: z.enum(stateNames).meta({
    title: 'State',
    description:
      'Limited: open, but not for all or not every day; say how in the note. Paused: stopped for a time. Closed: takes no applications. Ended: no longer exists in law.',
  }),
  from: looseDaySchema.meta({
    title: 'Since',
    description:
      'The day this state began. If only the month is known: 2025-01. It ends by itself where the next one begins.',
  }),
  short: wordsSchema.exactOptional().meta({
    title: 'In two or three words',
    description:
      'How it is limited, for a small label: "only renewals", "children only", "arrived by 3 December 2024". A limited state needs it; a language that lacks it says "limited" alone.',
  }),
  atLeastSince: z.literal(true).exactOptional().meta({
    title: 'Older start not known',
    description:
      'Only for the first state: it is proven from that day on, and may have begun earlier. Nobody is then told that it did not exist before.',
  }),
  mayEndOn: z
    .strictObject({
      day: daySchema.meta({ title: 'Day', description: 'The last day on which it may still be open.' }),
      sources: sourcesSchema,
    })
    .exactOptional()
    .meta({
      title: 'May end on',
      description:
        'An end that somebody has named and nobody has confirmed. Before that day every answer says so first; after it nothing calls it open until somebody has looked.',
    }),
  ...statementShape,
});
export type State = z.output<typeof stateSchema>;

export const statesSchema = z.array(stateSchema).min(1).meta({
  title: 'States',
  description: 'Oldest first. When something changes, add a line at the end; do not change the old ones.',
});
