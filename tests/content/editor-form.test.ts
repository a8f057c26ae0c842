import { join } from 'node:path';
import yaml from 'decap-cms-core/dist/esm/formats/yaml.js';
import { expect, test } from 'vitest';
import { cmsCollections } from '../../admin/collections.ts';
import { editorEntries, type EditorEntry } from '../../admin/entries.ts';
import { inOrder } from '../../admin/in-order.ts';
import { readFolder } from '../../src/checks/read-folder.ts';

const entries = editorEntries(readFolder(join(import.meta.dirname, '../../content')));
const collections = Map.groupBy(entries, ({ collection }) => collection.name);

/** What the editor writes when an entry is saved without a change: read and written by its own format. */
const saved = ({ text, collection }: EditorEntry) => yaml.toFile(inOrder(yaml.fromFile(text), collection.fields));

test('every collection has files', () => {
  expect([...collections.keys()]).toEqual(cmsCollections({ subjects: [] }).map(({ name }) => name));
});

test.each([...collections])('every file of %s is in the form that the editor writes', (_, files) => {
  const others = files.filter((entry) => saved(entry) !== entry.text).map(({ file }) => file);
  expect(others, 'run npm run fix').toEqual([]);
});
