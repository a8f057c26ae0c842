import { z } from 'zod';
import { dayForms } from '../../src/schemas/day.ts';
import { unwrap, type Meta } from './meta.ts';
import { noForm, type Settings } from './settings.ts';

/** A day is typed. Decap's calendar makes another day of one that is typed in an order that it does not expect. */
export function day(form: keyof typeof dayForms): Settings {
  const { pattern, remedy } = dayForms[form];
  return { widget: 'string', day: form, pattern: [`^${pattern}$`, remedy] };
}

/** A day, or a word that stands in its place. */
export function dayOrWord(union: z.ZodUnion, place: string): Settings {
  const words = union.options.flatMap((option) => (option instanceof z.ZodLiteral ? [String(option.value)] : []));
  const forms = union.options.flatMap((option) => unwrap(option).meta.dayForm ?? []);
  if (forms.length !== 1 || words.length + 1 !== union.options.length) throw noForm(union, place);
  const { pattern, remedy } = dayForms[forms[0]!];
  const sayWord = words.map((word) => `"${word}"`).join(' or ');
  return {
    widget: 'string',
    day: forms[0]!,
    pattern: [`^(?:${[pattern, ...words].join('|')})$`, `${remedy.slice(0, -1)}; or write ${sayWord}.`],
  };
}

/** What can only be said or left out is a switch; where it is off, nothing is written. */
export const literal = (schema: z.ZodLiteral): Settings =>
  schema.value === true ? { widget: 'boolean', only_true: true } : { widget: 'hidden', default: schema.value };

/** A text of one line, or of several. */
export function text(schema: z.ZodString | z.ZodURL, { isLong = false }: Meta): Settings {
  const pattern = patternOf(schema);
  return { widget: isLong ? 'text' : 'string', ...(pattern && { pattern }) };
}

/** What a text must look like, and what the editor is told where it does not. */
function patternOf(schema: z.ZodString | z.ZodURL): [string, string] | undefined {
  for (const { _zod } of schema.def.checks ?? []) {
    const { pattern, error } = _zod.def as z.core.$ZodCheckRegexDef;
    if (!(pattern instanceof RegExp)) continue;
    const remedy: unknown = error?.({} as never);
    return [pattern.source, typeof remedy === 'string' ? remedy : 'See the hint below the field.'];
  }
  return undefined;
}

/** A number between the bounds of its schema. */
export function number(schema: z.ZodNumber): Settings {
  const { minValue, maxValue, format } = schema;
  return {
    widget: 'number',
    value_type: format?.endsWith('int') ? 'int' : 'float',
    ...(minValue !== null && Number.isFinite(minValue) && { min: minValue }),
    ...(maxValue !== null && Number.isFinite(maxValue) && maxValue < Number.MAX_SAFE_INTEGER && { max: maxValue }),
  };
}
