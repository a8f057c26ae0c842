import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CmsField } from '../../../admin/form/cms-field.ts';
import { cmsCollections } from '../../../admin/form/collections.ts';
import { cmsField } from '../../../admin/form/fields.ts';
import { conditionKinds } from '../../../src/schemas/condition.ts';
import { daySchema, looseDaySchema } from '../../../src/schemas/day.ts';
import { exampleSchema } from '../../../src/schemas/example.ts';
import { factSchemas } from '../../../src/schemas/facts.ts';
import { interfaceWords } from '../../../src/schemas/interface.ts';
import { proseFolders } from '../../../src/schemas/prose-folders.ts';
import { proseSchema } from '../../../src/schemas/text/prose.ts';
import { locales } from '../../../src/locales.ts';

const known = { ways: ['colombia', 'usrap'] };
const collections = cmsCollections(known);
const byName = (fields: readonly CmsField[], name: string) => fields.find((field) => field.name === name)!;
const fieldsOf = (name: string) => {
  const { fields, files } = collections.find((collection) => collection.name === name)!;
  return fields ?? files[0]!.fields;
};

/** The widget that a path through the form leads to. */
function widgetAt(fields: readonly CmsField[], [first, ...rest]: readonly string[]): string | undefined {
  const field = fields.find(({ name }) => name === first);
  return rest.length === 0 ? field?.widget : widgetAt((field?.['fields'] ?? []) as readonly CmsField[], rest);
}

describe('a field of the form', () => {
  test('takes its words from the schema, through whatever makes it optional', () => {
    const schema = z.string().exactOptional().meta({ title: 'Note', description: 'What a reader must know.' });
    expect(cmsField('note', schema, known)).toEqual({
      name: 'note',
      label: 'Note',
      hint: 'What a reader must know.',
      required: false,
      widget: 'string',
    });
    const inside = z.string().meta({ title: 'Note' }).exactOptional();
    expect(cmsField('note', inside, known)).toMatchObject({ label: 'Note', required: false });
  });

  test('is a day that is typed, with a pattern and an example', () => {
    const { widget, hint, pattern } = cmsField('on', daySchema, known);
    const [source, told] = pattern!;
    expect({ widget, hint, told }).toEqual({
      widget: 'string',
      hint: 'Write 2026-11-15.',
      told: 'Write it as 2026-11-15: year, month, day.',
    });
    const fits = (day: string) => RegExp(source).test(day);
    expect(['2026-11-15', '1990-01-01'].every(fits)).toBe(true);
    expect(['11152026', '1906-11-15', '15.11.2026', '2026-11', '2026-13-01', ' 2026-11-15'].some(fits)).toBe(false);
  });

  test('for a day is one to type words into, with a pattern, in every form', () => {
    const within = (fields: readonly CmsField[]): CmsField[] =>
      fields.flatMap((field) => {
        const kinds = (field['types'] ?? []) as readonly { readonly fields: readonly CmsField[] }[];
        return [
          field,
          ...within([...((field['fields'] ?? []) as readonly CmsField[]), ...kinds.flatMap((kind) => kind.fields)]),
        ];
      });
    const days = collections.flatMap(({ fields = [] }) => within(fields)).filter((field) => field['day'] !== undefined);
    expect(days.length).toBeGreaterThan(100);
    expect(days.filter(({ widget, pattern }) => widget !== 'string' || pattern === undefined)).toEqual([]);
  });

  test('is a day as far as it is known, or the word that stands in its place', () => {
    const schema = z.union([looseDaySchema, z.literal('undated')]);
    const [source, told] = cmsField('evidenceOn', schema, known).pattern!;
    const fits = (day: string) => RegExp(source).test(day);
    expect(['2024', '2024-09', '2024-09-27', '2024-08-02/2025-01', 'undated'].every(fits)).toBe(true);
    expect(['1906', '2024-8', '2024/1906', 'undated 2024', ''].some(fits)).toBe(false);
    expect(told).toMatch(/earliest first; or write "undated"\.$/v);
  });

  test('that may hold an empty list is not asked for, and a list that may not is', () => {
    const schema = z.array(z.enum(['a', 'b']));
    expect(cmsField('about', schema, known)).toMatchObject({ required: false, keep_empty: true });
    expect(cmsField('about', schema.min(1), known)).not.toHaveProperty('required');
  });

  test('that may be left out asks for none of its parts, however deep', () => {
    const part = z.strictObject({ name: z.strictObject({ en: z.string() }), sources: z.array(z.enum(['a'])) });
    expect(cmsField('authority', part.exactOptional(), known)).toMatchObject({
      required: false,
      fields: [
        { name: 'name', required: false, fields: [{ name: 'en', required: false }] },
        { name: 'sources', required: false },
      ],
    });
    expect(cmsField('authority', part, known)).not.toHaveProperty('fields.0.fields.0.required');
  });

  test('that can be folded says what is in it', () => {
    const words = z.strictObject({ en: z.string(), es: z.string() });
    expect(cmsField('note', words, known)).toMatchObject({ summary: '{{fields.en}} {{fields.es}}' });
    const line = z.strictObject({ from: z.string(), kind: z.string(), owner: z.string(), text: words });
    expect(cmsField('lines', z.array(line), known)).toMatchObject({
      summary: '{{fields.from}} {{fields.kind}} {{fields.text.en | truncate(60)}}',
    });
    const way = z.strictObject({ by: z.string(), value: z.string() });
    expect(cmsField('ways', z.array(way), known)).toMatchObject({ summary: '{{fields.by}} {{fields.value}}' });
  });

  test('is a choice with labels that can be read', () => {
    expect(cmsField('as', z.enum(['asylum-seeker', 'refugee']), known)).toMatchObject({
      widget: 'select',
      options: [
        { label: 'Asylum seeker', value: 'asylum-seeker' },
        { label: 'Refugee', value: 'refugee' },
      ],
    });
  });

  test('is a number within its limits', () => {
    expect(cmsField('age', z.int().min(0).max(120), known)).toMatchObject({
      widget: 'number',
      value_type: 'int',
      min: 0,
      max: 120,
    });
  });

  test('tells a text that does not fit its pattern how to be written', () => {
    const schema = z.string().regex(/^[A-Z]{2}$/v, { error: 'Write two letters.' });
    expect(cmsField('country', schema, known)).toMatchObject({ pattern: ['^[A-Z]{2}$', 'Write two letters.'] });
  });

  test('that Decap cannot show stops the build and is named with its place', () => {
    const schema = z.strictObject({ map: z.map(z.string(), z.string()) });
    expect(() => cmsField('office', schema, known)).toThrow(/^office\.map: Decap has no form for a map/v);
  });
});

describe('the form', () => {
  test.each(Object.entries({ ...factSchemas, examples: exampleSchema }))(
    'of %s has the fields of its schema, in the same order',
    (name, schema) => {
      expect(fieldsOf(name).map((field) => field.name)).toEqual(Object.keys(schema.shape));
    },
  );

  test.each(proseFolders)('of the texts in %s has the fields of its head, then the text', (folder) => {
    const names = fieldsOf(`${folder}-texts`).map((field) => field.name);
    const heads = locales.flatMap((locale) => Object.keys(proseSchema(locale).shape));
    expect(names).toEqual([...new Set(heads), 'body']);
  });

  test('of the words of the site has a field for each word', () => {
    expect(fieldsOf('interface').map((field) => field.name)).toEqual(Object.keys(interfaceWords));
  });

  test('offers every kind of criterion, each with its own fields', () => {
    const criteria = byName(fieldsOf('offices'), 'criteria');
    const types = criteria['types'] as { name: string; fields: CmsField[] }[];
    expect(criteria).toMatchObject({ widget: 'list', typeKey: 'kind' });
    expect(types.map(({ name }) => name)).toEqual([
      ...conditionKinds,
      'text',
      'no-requirement',
      'undocumented',
      'any-of',
      'disputed',
    ]);
    expect(types.find(({ name }) => name === 'present-by')!.fields.map(({ name }) => name)).toEqual([
      'day',
      'in',
      'id',
      'from',
      'until',
      'rule',
      'sources',
      'certainty',
      'checkedOn',
      'evidenceOn',
      'searchedUntil',
      'note',
    ]);
  });

  test('finds sources by their publisher and title, and ways in a list', () => {
    expect(byName(fieldsOf('events'), 'sources')).toMatchObject({ widget: 'relation', collection: 'sources' });
    expect(byName(fieldsOf('events'), 'about')['options']).toEqual([
      { label: 'Colombia', value: 'colombia' },
      { label: 'Usrap', value: 'usrap' },
    ]);
  });

  test('uses no calendar: a day is typed', () => {
    expect(JSON.stringify(collections)).not.toContain('"datetime"');
  });

  test('names each entry, and the file of a new one, by texts', () => {
    for (const { name, fields = [], summary = '', slug = '', identifier_field } of collections) {
      if (name === 'interface') continue;
      const templates = `${String(summary)} ${String(slug)} {{${String(identifier_field)}}}`;
      const paths = [...templates.matchAll(/\{\{(?<path>[\w.]+)/gv)].map((match) => match.groups!['path']!);
      for (const path of paths.filter((one) => one !== 'filename')) {
        expect(widgetAt(fields, path.split('.')), `${name}: ${path}`).toMatch(/^(?:string|text|select)$/v);
      }
    }
  });

  test('gives every field a label and, on the first level, a hint', () => {
    for (const { name } of collections) {
      for (const field of fieldsOf(name)) {
        expect(field.label, `${name}.${field.name}`).not.toBe('');
        expect(field.hint, `${name}.${field.name}`).toBeTruthy();
      }
    }
  });

  test('adds nothing to a closed list', () => {
    const closed = collections.filter((collection) => collection['create'] === false).map(({ name }) => name);
    expect(closed).toEqual([
      'offices',
      'nationalities',
      'countries-texts',
      'nationalities-texts',
      'pathways-texts',
      'pages-texts',
    ]);
  });
});
