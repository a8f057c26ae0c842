import { z } from 'zod';
import { languages, original } from '../../src/locales.ts';
import { dayForms } from '../../src/schemas/day.ts';
import { wordListName, type CmsField, type CmsType } from './cms-field.ts';

/** The names that a field can refer to, beyond what a schema knows. */
export interface Known {
  /** The ids of all offices and routes. */
  readonly ways: readonly string[];
}

/** What the editor's form says about a field, collected on the way down to the shape that it wraps. */
interface Meta {
  readonly title?: string;
  readonly description?: string;
  /** What the names in this field are names of. */
  readonly refersTo?: 'sources' | 'ways';
  /** Whether a text may be longer than a line. */
  readonly isLong?: boolean;
  /** Whether the editor fills the field by itself. */
  readonly isHidden?: boolean;
  /** How the day that it holds is written. */
  readonly dayForm?: keyof typeof dayForms;
}

interface Settings {
  readonly widget: string;
  /** How the day that it holds is written. */
  readonly day?: keyof typeof dayForms;
  readonly [setting: string]: unknown;
}

/**
 * The editor's field for one key of a schema: the widget follows from the shape, the words from `.meta()`. Throws where
 * Decap has no form for a shape, naming the place.
 */
export function cmsField(name: string, schema: z.core.$ZodType, known: Known, place = name): CmsField {
  const { inner, isOptional, meta } = unwrap(schema);
  const { description } = meta;
  const given = settings(inner, meta, known, place);
  const example = given.day === undefined ? undefined : dayForms[given.day].hint;
  return {
    name,
    label: meta.title ?? languages.find(({ id }) => id === name)?.name ?? sentence(name),
    ...((description ?? example) !== undefined && { hint: withExample(description, example) }),
    ...(isOptional && { required: false }),
    ...(isOptional ? mayBeEmpty(given) : given),
  };
}

/** The fields of an object, in the order of its schema. */
export function cmsFields(schema: z.core.$ZodType, known: Known, place: string): CmsField[] {
  const { inner } = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) throw noForm(inner, place);
  return Object.entries(inner.shape as Readonly<Record<string, z.core.$ZodType>>).map(([name, field]) =>
    cmsField(name, field, known, `${place}.${name}`),
  );
}

/** `.exactOptional()` and its like do not carry the words outwards, so they are collected on the way in. */
function unwrap(schema: z.core.$ZodType): {
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

function settings(schema: z.core.$ZodType, meta: Meta, known: Known, place: string): Settings {
  if (meta.isHidden === true) return { widget: 'hidden' };
  if (schema instanceof z.ZodLiteral) return literal(schema);
  if (schema instanceof z.ZodEnum) return { widget: 'select', options: options(schema.options.map(String)) };
  if (meta.dayForm !== undefined || schema instanceof z.ZodISODate) return day(meta.dayForm ?? 'day');
  if (schema instanceof z.ZodString || schema instanceof z.ZodURL) return text(schema, meta);
  if (schema instanceof z.ZodNumber) return number(schema);
  // What was never switched stays out of the file: not known is not "no".
  if (schema instanceof z.ZodBoolean) return { widget: 'boolean' };
  if (schema instanceof z.ZodUnion && !(schema instanceof z.ZodDiscriminatedUnion)) return dayOrWord(schema, place);
  if (schema instanceof z.ZodObject) {
    return { widget: 'object', collapsed: false, ...summaryOf(schema), fields: cmsFields(schema, known, place) };
  }
  if (schema instanceof z.ZodRecord) return record(schema, meta, known, place);
  if (schema instanceof z.ZodArray) return list(schema, meta, known, place);
  throw noForm(schema, place);
}

/** The parts of an object that may be left out: Decap would ask for them all the same. The build still validates them. */
function mayBeEmpty({ keep_empty: _, ...given }: Settings): Settings {
  const fields = given['fields'] as readonly CmsField[] | undefined;
  if (given.widget !== 'object' || !fields) return given;
  return { ...given, fields: fields.map(({ keep_empty: __, ...field }) => ({ ...field, required: false })) };
}

const withExample = (description: string | undefined, example: string | undefined): string =>
  [description, example !== undefined && /\d{4}-\d{2}/v.test(description ?? '') ? undefined : example]
    .filter((sentence) => sentence !== undefined)
    .join(' ');

/** A day is typed. Decap's calendar makes another day of one that is typed in an order that it does not expect. */
function day(form: keyof typeof dayForms): Settings {
  const { pattern, remedy } = dayForms[form];
  return { widget: 'string', day: form, pattern: [`^${pattern}$`, remedy] };
}

/** A day, or a word that stands in its place. */
function dayOrWord(union: z.ZodUnion, place: string): Settings {
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
const literal = (schema: z.ZodLiteral): Settings =>
  schema.value === true ? { widget: 'boolean', only_true: true } : { widget: 'hidden', default: schema.value };

function text(schema: z.ZodString | z.ZodURL, { isLong = false }: Meta): Settings {
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

function number(schema: z.ZodNumber): Settings {
  const { minValue, maxValue, format } = schema;
  return {
    widget: 'number',
    value_type: format?.endsWith('int') ? 'int' : 'float',
    ...(minValue !== null && Number.isFinite(minValue) && { min: minValue }),
    ...(maxValue !== null && Number.isFinite(maxValue) && maxValue < Number.MAX_SAFE_INTEGER && { max: maxValue }),
  };
}

/** A table of names and values is shown as one field a name, each of which may stay empty. */
function record(schema: z.ZodRecord, { refersTo }: Meta, known: Known, place: string): Settings {
  const keys = schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : refersTo && known.ways;
  if (keys === undefined) throw noForm(schema, place);
  const value = schema.valueType;
  return {
    widget: 'object',
    fields: keys.map((key) => ({
      ...cmsField(key, value, known, `${place}.${key}`),
      label: sentence(key),
      required: false,
    })),
  };
}

function list(schema: z.ZodArray, { refersTo }: Meta, known: Known, place: string): Settings {
  const { inner } = unwrap(schema.element);
  if (refersTo === 'sources') {
    return {
      widget: 'relation',
      collection: 'sources',
      multiple: true,
      value_field: '{{slug}}',
      search_fields: ['publisher', 'title', '{{slug}}'],
      display_fields: ['{{publisher}}: {{title}}'],
      options_length: 20,
    };
  }
  const mayHaveNone = emptyList(schema);
  if (refersTo === 'ways') {
    return { widget: 'select', multiple: true, ...mayHaveNone, options: options(known.ways) };
  }
  if (inner instanceof z.ZodEnum) {
    return { widget: 'select', multiple: true, ...mayHaveNone, options: options(inner.options.map(String)) };
  }
  if (inner instanceof z.ZodString) return { widget: wordListName, ...mayHaveNone };
  if (inner instanceof z.ZodDiscriminatedUnion) {
    return { widget: 'list', typeKey: inner.def.discriminator, ...mayHaveNone, types: types(inner, known, place) };
  }
  if (inner instanceof z.ZodObject) {
    return { widget: 'list', ...mayHaveNone, ...summaryOf(inner), fields: cmsFields(inner, known, place) };
  }
  throw noForm(inner, place);
}

/** A list that may be empty: Decap would ask for a line of it. It stands in the file all the same (`in-order.ts`). */
const emptyList = (schema: z.ZodArray): object =>
  schema.safeParse([]).success ? { required: false, keep_empty: true } : {};

/** Each shape of a union brings its own fields. What tells the shapes apart is written by Decap itself. */
function types(union: z.ZodDiscriminatedUnion, known: Known, place: string): CmsType[] {
  const { discriminator } = union.def;
  return union.options.map((option) => {
    const { [discriminator]: kind, ...shape } = (option as z.ZodObject).shape as Readonly<
      Record<string, z.core.$ZodType>
    >;
    const name = String((kind as z.ZodLiteral).value);
    return {
      name,
      label: sentence(name),
      widget: 'object',
      ...summaryOf(option as z.ZodObject),
      fields: Object.entries(shape).map(([key, field]) => cmsField(key, field, known, `${place}.${name}.${key}`)),
    };
  });
}

/** What tells a group from the others of its list, in the order in which it is read. */
const tellingFirst = ['from', 'until', 'state', 'topic', 'kind'];
/** What a folded group does not show. */
const unshown = ['id', 'note'];

/** What a folded group shows: from when it holds and of what kind it is, and its first words; else all that fits a line. */
function summaryOf({ shape }: z.ZodObject): { readonly summary: string } {
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

const options = (values: readonly string[]) => values.map((value) => ({ label: sentence(value), value }));

/** `asylum-seeker` as an editor reads it: `Asylum seeker`. */
function sentence(name: string): string {
  const words = name.replaceAll('-', ' ').replaceAll(/\B[A-Z]/gv, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const noForm = (schema: z.core.$ZodType, place: string) =>
  new Error(
    `${place}: Decap has no form for a ${schema._zod.def.type} of this shape. Give it one in admin/form/fields.ts, or write the schema in a simpler shape.`,
  );
