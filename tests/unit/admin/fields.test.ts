import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CmsField } from '../../../admin/form/cms-field.ts';
import { cmsCollections } from '../../../admin/form/collections.ts';
import { cmsField } from '../../../admin/form/fields.ts';
import { exampleSchema } from '../../../src/schemas/example.ts';
import { factSchemas } from '../../../src/schemas/facts.ts';
import { interfaceWords } from '../../../src/schemas/interface.ts';
import { proseFolders } from '../../../src/schemas/prose-folders.ts';
import { proseSchema } from '../../../src/schemas/prose.ts';
import { locales } from '../../../src/locales.ts';

const known = { subjects: ['colombia', 'usrap'] };
const collections = cmsCollections(known);
const byName = (fields: readonly CmsField[], name: string) => fields.find((field) => field.name === name)!;
const fieldsOf = (name: string) => {
  const { fields, files } = collections.find((collection) => collection.name === name)!;
  return fields ?? files[0]!.fields;
};

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

  test('is a day without a time, in universal time', () => {
    expect(cmsField('on', z.iso.date(), known)).toMatchObject({
      widget: 'datetime',
      format: 'YYYY-MM-DD',
      time_format: false,
      picker_utc: true,
    });
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
      'nationality',
      'located-in',
      'present-by',
      'legal-status',
      'age',
      'has',
      'registered',
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

  test('finds sources by their publisher and title, and subjects in a list', () => {
    expect(byName(fieldsOf('events'), 'sources')).toMatchObject({ widget: 'relation', collection: 'sources' });
    expect(byName(fieldsOf('events'), 'about')['options']).toEqual([
      { label: 'Colombia', value: 'colombia' },
      { label: 'Usrap', value: 'usrap' },
    ]);
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
