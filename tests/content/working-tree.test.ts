import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal, workingTree } from '../../admin/local/working-tree.ts';

const path = 'content/facts/sources/ministry.yaml';
const script = join(import.meta.dirname, '../support/save-again-and-again.ts');
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
/** A sound file, large enough that writing it takes the system several steps. */
const large = (letter: string) => now().replace(/^title:.*$/mv, `title: ${letter.repeat(2_000_000)}`);

test('a save that is cut off leaves the old file or the new one, whole', async () => {
  const texts = ['a', 'b'].map((letter) => {
    const file = join(root, `${letter}.txt`);
    writeFileSync(file, large(letter));
    return file;
  });
  const whole = [now(), ...texts.map((file) => readFileSync(file, 'utf8'))];
  for (let round = 0; round < 12; round += 1) {
    const saver = spawn(process.execPath, [script, root, path, ...texts], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((ready) => saver.stdout.once('data', ready));
    // Some rounds are cut off at once, others after a few saves have begun.
    for (let pause = 0; pause < round; pause += 1) {
      const before = now();
      for (let look = 0; look < 200 && now() === before; look += 1);
    }
    const ended = new Promise((done) => saver.once('exit', done));
    saver.kill('SIGKILL');
    await ended;
    expect(whole.includes(now()), `round ${String(round)}`).toBe(true);
  }
});

test('a disk that takes no more leaves the old file and says so', () => {
  const file = join(root, 'a.txt');
  writeFileSync(file, large('a'));
  const before = now();
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
