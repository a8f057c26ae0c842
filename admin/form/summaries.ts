import { z } from 'zod';
import { original } from '../../src/locales.ts';
import { unwrap } from './meta.ts';

/** What tells a group from the others of its list, in the order in which it is read. */
const tellingFirst = ['from', 'until', 'state', 'topic', 'kind'];
/** What a folded group does not show. */
const unshown = ['id', 'note'];

/** What a folded group shows: from when it holds and of what kind it is, and its first words; else all that fits a line. */
export function summaryOf({ shape }: z.ZodObject): { readonly summary: string } {
  const telling = tellingFirst.filter((key) => key in shape);
  const parts = Object.entries(shape as Readonly<Record<string, z.core.$ZodType>>)
    .filter(([key]) => !telling.includes(key) && !unshown.includes(key))
    .map(([key, field]) => shownOf(key, unwrap(field).inner));
  const words = parts.flatMap((part) => part.words ?? []);
  const all = parts.flatMap((part) => [...(part.words ?? []), ...(part.values ?? [])]);
  const shown = telling.length === 0 ? all : [...telling, ...words.slice(0, 1)];
  return { summary: shown.map((path) => `{{fields.${path}}}`).join(' ') };
}

/** What of a field fits into one line: words of some length, or values. */
function shownOf(key: string, schema: z.core.$ZodType): { readonly words?: string[]; readonly values?: string[] } {
  if (schema instanceof z.ZodObject) {
    return original in schema.shape ? { words: [`${key}.${original} | truncate(60)`] } : {};
  }
  if (!(schema instanceof z.ZodArray)) return { values: [key] };
  const isOfKinds = unwrap(schema.element).inner instanceof z.ZodDiscriminatedUnion;
  return isOfKinds ? { values: [0, 1, 2].map((line) => `${key}.${line}.kind`) } : {};
}
