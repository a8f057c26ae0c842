import { z } from 'zod';
import type { dayForms } from '../../src/schemas/day.ts';

/** What the editor's form says about a field, collected on the way down to the shape that it wraps. */
export interface Meta {
  readonly title?: string;
  readonly description?: string;
  /** What the names in this field are names of. */
  readonly refersTo?: 'sources' | 'contacts' | 'ways';
  /** Whether a text may be longer than a line. */
  readonly isLong?: boolean;
  /** Whether the editor fills the field by itself. */
  readonly isHidden?: boolean;
  /** How the day that it holds is written. */
  readonly dayForm?: keyof typeof dayForms;
}

/** `.exactOptional()` and its like do not carry the words outwards, so they are collected on the way in. */
export function unwrap(schema: z.core.$ZodType): {
  readonly inner: z.core.$ZodType;
  readonly isOptional: boolean;
  readonly meta: Meta;
} {
  const meta = (z.globalRegistry.get(schema) ?? {}) as Meta;
  if (!(schema instanceof z.ZodOptional) && !(schema instanceof z.ZodExactOptional)) {
    return { inner: schema, isOptional: false, meta };
  }
  const below = unwrap(schema.def.innerType);
  return { ...below, isOptional: true, meta: { ...below.meta, ...meta } };
}
