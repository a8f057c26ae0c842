import { z } from 'zod';
import { looseDaySchema } from './day.ts';
import { wayIdsSchema } from './event.ts';
import { statementShape } from './statement.ts';
import { wordsSchema } from './words.ts';

export const metrics = ['registered', 'referred', 'approved', 'arrived', 'limit', 'other'] as const;
export const currencies = ['USD', 'COP', 'CRC', 'GTQ'] as const;
export const units = ['count', 'percent', ...currencies] as const;

const amount = z.number().min(0).exactOptional();

const valueSchema = z
  .strictObject({
    exactly: amount.meta({ title: 'Exactly' }),
    about: amount.meta({ title: 'About' }),
    moreThan: amount.meta({ title: 'More than' }),
    lessThan: amount.meta({ title: 'Less than' }),
    atLeast: amount.meta({ title: 'Range, from' }),
    atMost: amount.meta({ title: 'Range, to' }),
  })
  .refine(
    ({ atLeast, atMost, ...single }) => {
      const given = Object.keys(single).length;
      const isRange = atLeast !== undefined && atMost !== undefined && atLeast < atMost;
      return given === 1 ? atLeast === undefined && atMost === undefined : given === 0 && isRange;
    },
    { error: 'needs one number, or a range with "atLeast" below "atMost"' },
  );

/** A published number, with the day it speaks for. */
export const figureSchema = z.strictObject({
  metric: z
    .enum(metrics)
    .meta({ title: 'Metric', description: 'What is counted. Numbers of different metrics are never compared.' }),
  title: wordsSchema.meta({
    title: 'What is counted',
    description: 'Whom or what the number counts and where: "people registered, all four offices".',
  }),
  value: valueSchema.meta({
    title: 'Value',
    description: 'Fill in one: exactly, about, more than, less than; or both ends of a range.',
  }),
  unit: z.enum(units).meta({ title: 'Unit', description: 'Count for people, visas, places; percent; or a currency.' }),
  on: looseDaySchema.meta({
    title: 'Day',
    description: 'The day that the number speaks for, not the day it was printed.',
  }),
  about: wayIdsSchema,
  caveat: wordsSchema.exactOptional().meta({ title: 'Caveat', description: 'Why the number must be read with care.' }),
  ...statementShape,
});
export type Figure = z.output<typeof figureSchema>;
