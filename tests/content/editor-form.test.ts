import { join } from 'node:path';
import json from 'decap-cms-core/dist/esm/formats/json.js';
import yaml from 'decap-cms-core/dist/esm/formats/yaml.js';
import { expect, test } from 'vitest';
import { cmsCollections } from '../../admin/form/collections.ts';
import { editorEntries, type EditorEntry } from '../../admin/form/entries.ts';
import { inOrder } from '../../admin/form/in-order.ts';
import { textFormat } from '../../admin/form/text-format.ts';
import { readFolder } from '../../src/content/read-folder.ts';

const entries = editorEntries(readFolder(join(import.meta.dirname, '../../content')));
const collections = Map.groupBy(entries, ({ collection }) => collection.name);

const formats = { yaml, mdx: textFormat, json };

/** What the editor writes when an entry is saved without a change: read and written by its own formats. */
function saved({ file, text, fields }: EditorEntry): string {
  const format = formats[file.split('.').at(-1) as keyof typeof formats];
  const written = format.toFile(inOrder(format.fromFile(text), fields));
  return written.endsWith('\n') ? written : `${written}\n`;
}

test('every collection has files', () => {
  expect([...collections.keys()]).toEqual(cmsCollections({ ways: [] }).map(({ name }) => name));
});

test.each([...collections])('every file of %s is in the form that the editor writes', (_, files) => {
  const others = files.filter((entry) => saved(entry) !== entry.text).map(({ file }) => file);
  expect(others, 'run npm run fix').toEqual([]);
});
