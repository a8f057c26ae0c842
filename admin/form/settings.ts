import type { z } from 'zod';
import type { dayForms } from '../../src/schemas/day.ts';

/** What Decap must know of a field besides its name and words. */
export interface Settings {
  readonly widget: string;
  /** How the day that it holds is written. */
  readonly day?: keyof typeof dayForms;
  readonly [setting: string]: unknown;
}

/** Said where a schema has a shape that nobody has made a form for. */
export const noForm = (schema: z.core.$ZodType, place: string) =>
  new Error(
    `${place}: Decap has no form for a ${schema._zod.def.type} of this shape. Give it one in admin/form/fields.ts, or write the schema in a simpler shape.`,
  );
