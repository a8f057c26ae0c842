import { join } from 'node:path';
import yaml from 'decap-cms-core/dist/esm/formats/yaml.js';
import { expect, test } from 'vitest';
import { cmsCollections } from '../../admin/collections.ts';
import { inOrder } from '../../admin/in-order.ts';
import { readFolder } from '../../src/checks/read-folder.ts';

const files = readFolder(join(import.meta.dirname, '../../content'));
const idsIn = (folder: string) =>
  [...files.keys()]
    .filter((file) => file.startsWith(`facts/${folder}/`))
    .map((file) => file.slice(`facts/${folder}/`.length, -'.yaml'.length));
const collections = cmsCollections({ subjects: [...idsIn('offices'), ...idsIn('routes')] });

/** What the editor writes when an entry is saved without a change: read and written by its own format. */
const saved = (text: string, fields: (typeof collections)[number]['fields']) =>
  yaml.toFile(inOrder(yaml.fromFile(text), fields));

test.each(collections)('every file of $name is in the form that the editor writes', ({ folder, fields }) => {
  const entries = [...files].filter(([file]) => `content/${file}`.startsWith(`${folder}/`) && file.endsWith('.yaml'));
  expect(entries.length).toBeGreaterThan(0);
  const others = entries.filter(([, text]) => saved(text, fields) !== text).map(([file]) => file);
  expect(others, 'run npm run fix').toEqual([]);
});
