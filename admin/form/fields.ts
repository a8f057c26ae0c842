import { z } from 'zod';
import { languages, original } from '../../src/locales.ts';
import { dayForms } from '../../src/schemas/day.ts';
import { wordListName, type CmsField, type CmsType } from './cms-field.ts';
import { options, sentence } from './labels.ts';
import { unwrap, type Meta } from './meta.ts';
import { day, dayOrWord, literal, number, text } from './plain-fields.ts';
import { noForm, type Settings } from './settings.ts';
import { summaryOf } from './summaries.ts';

/** The names that a field can refer to, beyond what a schema knows. */
export interface Known {
  /** The ids of all offices and routes. */
  readonly ways: readonly string[];
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

/** The parts of an object that may be left out, at every depth: Decap would ask for them all the same. The build still validates them. */
function mayBeEmpty({ keep_empty: _, ...given }: Settings): Settings {
  const fields = given['fields'] as readonly CmsField[] | undefined;
  if (given.widget !== 'object' || !fields) return given;
  return { ...given, fields: fields.map(notAskedFor) };
}

const notAskedFor = ({ name, label, ...given }: CmsField): CmsField => ({
  name,
  label,
  ...mayBeEmpty(given),
  required: false,
});

const withExample = (description: string | undefined, example: string | undefined): string =>
  [description, example !== undefined && /\d{4}-\d{2}/v.test(description ?? '') ? undefined : example]
    .filter((sentence) => sentence !== undefined)
    .join(' ');

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
  if (refersTo === 'sources' || refersTo === 'contacts') return entriesOf(refersTo);
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

/** Names of entries of another collection, found by what stands in them. */
function entriesOf(collection: 'sources' | 'contacts'): Settings {
  return {
    widget: 'relation',
    collection,
    multiple: true,
    value_field: '{{slug}}',
    ...(collection === 'sources'
      ? { search_fields: ['publisher', 'title', '{{slug}}'], display_fields: ['{{publisher}}: {{title}}'] }
      : { search_fields: [`who.${original}`, '{{slug}}'], display_fields: [`{{who.${original}}}`] }),
    options_length: 20,
  };
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
