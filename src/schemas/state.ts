import { z } from 'zod';
import { looseDaySchema } from './day.ts';
import { statementShape } from './statement.ts';

export const stateNames = ['planned', 'open', 'limited', 'paused', 'closed', 'ended'] as const;
export type StateName = (typeof stateNames)[number];

/** What an office or route was from one day on. It lasts until the next state begins, so there can be no gap. */
export const stateSchema = z.strictObject({
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
  ...statementShape,
});
export type State = z.output<typeof stateSchema>;

export const statesSchema = z.array(stateSchema).min(1).meta({
  title: 'States',
  description: 'Oldest first. When something changes, add a line at the end; do not change the old ones.',
});
