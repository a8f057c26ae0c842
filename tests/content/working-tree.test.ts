import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal, workingTree } from '../../admin/local/working-tree.ts';
import { smallTree } from '../support/three-languages.ts';

const path = 'content/facts/sources/ministry.yaml';
const script = join(import.meta.dirname, '../support/save-once.ts');
const today = () => '2026-11-22';
let root: string;

beforeEach(() => {
  root = smallTree();
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const now = () => readFileSync(join(root, path), 'utf8');

test('a disk that takes no more leaves the old file, and the editor is told', { timeout: 60_000 }, () => {
  const before = now();
  const list = join(root, 'wanted.json');
  const raw = `${before}${'# A line.\n'.repeat(15_000)}`;
  writeFileSync(list, JSON.stringify([{ path, raw }]));
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', 'nobody', root]);
  // The system lets this program write no more than 100 KiB into one file.
  const limited = `trap '' XFSZ; ulimit -f 100; exec "$@"`;
  const output = execFileSync('bash', ['-c', limited, 'bash', process.execPath, script, root, list], {
    encoding: 'utf8',
  });
  expect(output).toContain('Not saved: the file is larger than this machine allows. Your text is still here');
  expect(now()).toBe(before);
  expect(readdirSync(join(root, '.astro/editor'))).toEqual(['seen.txt']);
});

test('an empty file for a language without a translation is not made', () => {
  const tree = workingTree(root, today);
  tree.remember('w', path, now());
  const text = now().replace('title:', 'title: New');
  tree.save('w', [
    { path, raw: text },
    { path: 'content/pages/ht/about.mdx', raw: '' },
  ]);
  expect(now()).toBe(text);
  expect(() => readFileSync(join(root, 'content/pages/ht/about.mdx'))).toThrow();
});

test('a window that was open before the program was started again can save', () => {
  workingTree(root, today).remember('w', path, now());
  const text = now().replace('title:', 'title: New');
  workingTree(root, today).save('w', [{ path, raw: text }]);
  expect(now()).toBe(text);
});

test('a window that never read a file cannot write over it', () => {
  expect(() => {
    workingTree(root, today).save('w', [{ path, raw: 'x' }]);
  }).toThrow(Refusal);
});
