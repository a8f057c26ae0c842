import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal, workingTree } from '../../admin/local/working-tree.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { readFolder } from '../../src/checks/read-folder.ts';

const path = 'content/facts/sources/ministry.yaml';
const script = join(import.meta.dirname, '../support/save-once.ts');
const today = () => '2026-11-22';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'safe-mobility-tree-'));
  cpSync(join(import.meta.dirname, 'sound'), join(root, 'content'), { recursive: true });
  cpSync(join(import.meta.dirname, '../../content/interface'), join(root, 'content/interface'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const now = () => readFileSync(join(root, path), 'utf8');
/** Puts the large file beside the tree, for another program to save. */
function largeFile(letters: number): string {
  const file = join(root, 'large.txt');
  writeFileSync(file, now().replace(/^title:.*$/mv, `title: ${'a'.repeat(letters)}`));
  return file;
}

test('a program that is killed in the middle of a save leaves the old file whole', { timeout: 60_000 }, async () => {
  const [before, file] = [now(), largeFile(20_000_000)];
  const saver = spawn(process.execPath, [script, root, path, file], { stdio: 'ignore' });
  const ended = new Promise((done) => saver.once('exit', done));
  const own = join(root, '.astro/editor');
  const sizes = () => [
    ...(existsSync(own) ? readdirSync(own).filter((name) => name !== 'seen.txt').map((name) => join(own, name)) : []),
    join(root, path),
  ].map((name) => statSync(name, { throwIfNoEntry: false })?.size ?? 0);
  // Looks without a pause: the writing takes only some hundredths of a second.
  while (!sizes().some((size) => size > before.length)) await new Promise(setImmediate);
  saver.kill('SIGKILL');
  await ended;
  // Not compared in the usual way: a difference would be printed, twenty million letters long.
  expect(now() === before || now() === readFileSync(file, 'utf8')).toBe(true);
  expect(checkContent(readFolder(join(root, 'content')), today()).problems).toEqual([]);
});

test('a disk that takes no more leaves the old file, and the editor is told', () => {
  const [before, file] = [now(), largeFile(2_000_000)];
  // The system lets this program write no more than 100 KiB into one file.
  const limited = `trap '' XFSZ; ulimit -f 100; exec "$@"`;
  const said = execFileSync('bash', ['-c', limited, 'bash', process.execPath, script, root, path, file], {
    encoding: 'utf8',
  });
  expect(said).toContain('Not saved: the file is larger than this machine allows. Your text is still here');
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
