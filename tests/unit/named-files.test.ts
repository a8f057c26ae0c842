import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = ['src', 'admin', 'tests', 'docs', 'public']
  .flatMap((folder) => globSync(`${folder}/**/*.*`, { cwd: root }))
  .map((file) => file.replaceAll('\\', '/'));
const names = new Set([...files, ...globSync('*.*', { cwd: root })].map((file) => basename(file)));

const texts = [
  ...files.filter((file) => !file.startsWith('tests/content/')),
  ...globSync('*.{md,ts,mjs}', { cwd: root }),
]
  .filter((file) => /\.(?:ts|astro|mjs|md)$/v.test(file))
  .map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);

/** Paths of our own files, as comments, messages and papers name them. */
const path = /(?<![\w\/.@\-])(?:src|admin|tests|docs)\/[\w\[\].\/\-]+\.(?:ts|astro|mjs|md|css|csv)\b/gv;
/** The name of a file alone, in the marks of Markdown. */
const name = /(?<=`)[\w\-]+\.(?:ts|astro|mjs)(?=`)/gv;

test('no comment, message or paper names a file that does not exist', () => {
  const missing = texts.flatMap(([file, text]) => [
    ...(text.match(path) ?? []).filter((one) => !files.includes(one)).map((one) => `${file}: ${one}`),
    ...(text.match(name) ?? []).filter((one) => !names.has(one)).map((one) => `${file}: ${one}`),
  ]);
  expect(texts.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
