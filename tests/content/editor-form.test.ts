import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { decapFolder } from '../../admin/decap-scripts.ts';
import { cmsCollections } from '../../admin/form/collections.ts';
import type { DecapFormat } from '../../admin/form/decap-format.ts';
import { readYaml, writeYaml } from '../../admin/form/decap-yaml.ts';
import { editorEntries, type EditorEntry } from '../../admin/form/entries.ts';
import { inOrder } from '../../admin/form/in-order.ts';
import { textFormat } from '../../admin/form/text-format.ts';
import { readFolder } from '../../src/content/read-folder.ts';

const entries = editorEntries(readFolder(join(import.meta.dirname, '../../content')));
const collections = Map.groupBy(entries, ({ collection }) => collection.name);

const yaml: DecapFormat = { fromFile: readYaml, toFile: writeYaml };
const json: DecapFormat = {
  fromFile: (text) => JSON.parse(text) as Record<string, unknown>,
  toFile: (table) => JSON.stringify(table, null, 2),
};
const formats = { yaml, mdx: textFormat, json };

/** What the editor writes when an entry is saved without a change: read and written by its own formats. */
function saved({ file, text, fields }: EditorEntry): string {
  const format = formats[file.split('.').at(-1) as keyof typeof formats];
  const written = format.toFile(inOrder(format.fromFile(text), fields));
  return written.endsWith('\n') ? written : `${written}\n`;
}

test('YAML is written by the version of its program that Decap was built with', () => {
  const ours = join(dirname(createRequire(import.meta.url).resolve('decap-yaml')), 'package.json');
  const { version } = JSON.parse(readFileSync(ours, 'utf8')) as { version: string };
  const builtFrom = readFileSync(join(decapFolder, 'decap-cms.js.map'), 'utf8').matchAll(
    /\/yaml@(?<version>[\d.]+)\//gv,
  );
  expect(new Set(builtFrom.map(({ groups }) => groups!['version']))).toEqual(new Set([version]));
});

test('every collection has files', () => {
  expect([...collections.keys()]).toEqual(cmsCollections({ ways: [] }).map(({ name }) => name));
});

test.each([...collections])('every file of %s is in the form that the editor writes', (_, files) => {
  const others = files.filter((entry) => saved(entry) !== entry.text).map(({ file }) => file);
  expect(others, 'run npm run fix').toEqual([]);
});
