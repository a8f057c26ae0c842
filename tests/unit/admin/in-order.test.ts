import { expect, test } from 'vitest';
import type { CmsField } from '../../../admin/form/cms-field.ts';
import { inOrder } from '../../../admin/form/in-order.ts';

const field = (name: string, settings: object = {}): CmsField => ({ name, label: name, widget: 'string', ...settings });
const fields = [
  field('from'),
  field('note', { widget: 'object', fields: [field('en'), field('es')] }),
  field('criteria', {
    widget: 'list',
    typeKey: 'kind',
    types: [{ name: 'age', label: 'Age', widget: 'object', fields: [field('atLeast'), field('from')] }],
  }),
];
const keys = (entry: object) => JSON.stringify(entry);

test('an entry stands in the order of its form, at every depth', () => {
  const shuffled = {
    criteria: [{ from: '2024', atLeast: 18, kind: 'age' }],
    note: { es: 'Una nota.', en: 'A note.' },
    from: '2023',
  };
  expect(keys(inOrder(shuffled, fields))).toBe(
    keys({
      from: '2023',
      note: { en: 'A note.', es: 'Una nota.' },
      criteria: [{ kind: 'age', atLeast: 18, from: '2024' }],
    }),
  );
});

test('what the form does not know is kept, at the end', () => {
  expect(keys(inOrder({ owner: 'Editors', from: '2023' }, fields))).toBe(keys({ from: '2023', owner: 'Editors' }));
  const unknownKind = { criteria: [{ day: '2024', kind: 'moon' }] };
  expect(keys(inOrder(unknownKind, fields))).toBe(keys({ criteria: [{ kind: 'moon', day: '2024' }] }));
});

test('a list that may be empty stands there with nothing in it, whatever the form gave', () => {
  const about = [field('about', { required: false, keep_empty: true })];
  for (const given of [{}, { about: '' }, { about: null }, { about: [] }]) {
    expect(inOrder(given, about)).toEqual({ about: [] });
  }
});

test('plain lists and values stay as they are', () => {
  expect(inOrder({ from: ['a', 'b'], note: 'text' }, fields)).toEqual({ from: ['a', 'b'], note: 'text' });
});
