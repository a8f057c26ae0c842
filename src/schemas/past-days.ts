import { z } from 'zod';

/** A day in a file, and the way to it. */
interface PlacedDay {
  readonly path: readonly PropertyKey[];
  readonly day: string;
}

/** Every day in a value of which its schema says that it has come. The value fits the schema. */
export function pastDays(schema: z.core.$ZodType, value: unknown, path: readonly PropertyKey[] = []): PlacedDay[] {
  if (value === undefined) return [];
  if (z.globalRegistry.get(schema)?.['hasCome'] === true && typeof value === 'string') return [{ path, day: value }];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) {
    return pastDays(schema.def.innerType, value, path);
  }
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find((one) => z.safeParse(one, value).success);
    return option ? pastDays(option, value, path) : [];
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => pastDays(schema.element, item, [...path, index]));
  }
  if (schema instanceof z.ZodObject) {
    const table = value as Readonly<Record<string, unknown>>;
    return Object.entries(schema.shape as Readonly<Record<string, z.core.$ZodType>>).flatMap(([key, field]) =>
      pastDays(field, table[key], [...path, key]),
    );
  }
  return [];
}
