import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeAllOrNone, settleSaves } from '../../admin/local/all-or-none.ts';
import { Refusal, workingTree } from '../../admin/local/working-tree.ts';
import { onFailingDisk } from '../support/failing-disk.ts';
import { smallTree, textOf, wordsIn } from '../support/three-languages.ts';

const [before, after] = [textOf('before'), textOf('after')];
const old = ['before', 'before', undefined];
const all = ['after', 'after', 'after'];
const changes = after.map(({ path, raw }, index) => ({
  path,
  before: index < 2 ? before[index]!.raw : undefined,
  after: raw,
}));
let root: string;

/** Two languages are there, the third is new. */
beforeEach(() => {
  root = smallTree();
  for (const locale of ['es', 'ht']) mkdirSync(join(root, 'content/pages', locale));
  reset();
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function reset(): void {
  for (const { path, raw } of before.slice(0, 2)) writeFileSync(join(root, path), raw);
  rmSync(join(root, before[2]!.path), { force: true });
}

function openTree(): ReturnType<typeof workingTree> {
  const tree = workingTree(root, () => '2026-11-22');
  for (const { path, raw } of before.slice(0, 2)) tree.remember('w', path, raw);
  return tree;
}

const partsLeft = () => readdirSync(join(root, '.astro/editor')).filter((name) => name !== 'seen.txt');

test('a program that ends at any step of a save leaves the old text or the new one, once it is started again', () => {
  const found = new Set<string>();
  for (let last = 1; ; last++) {
    reset();
    // What comes after the end does not happen, as if the program were no more.
    const { steps, thrown } = onFailingDisk(
      (step) => step >= last,
      () => changeAllOrNone(root, changes),
    );
    found.add(JSON.stringify(wordsIn(root)));
    settleSaves(root);
    expect([old, all]).toContainEqual(wordsIn(root));
    expect(partsLeft()).toEqual([]);
    if (thrown === undefined && steps < last) break;
  }
  // It was ended before the first file, after one, after two, and after all three.
  expect(found.size).toBe(4);
});

/** The steps of a save that have been found after which a number of files is in its place. */
const stepsFor = new Map<number, number>();

/** Leaves a save as it stands when the program ends once so many files are in their places. */
function cutOffAfter(files: number): void {
  for (let last = stepsFor.get(files) ?? 1; ; last++) {
    reset();
    rmSync(join(root, '.astro/editor'), { recursive: true, force: true });
    onFailingDisk(
      (step) => step >= last,
      () => changeAllOrNone(root, changes),
    );
    if (wordsIn(root).filter((word) => word === 'after').length < files) continue;
    stepsFor.set(files, last);
    return;
  }
}

test.each([1, 2, 3])('putting the old files back after %i of three may be interrupted too', (files) => {
  for (let last = 1; ; last++) {
    reset();
    cutOffAfter(files);
    const { steps } = onFailingDisk(
      (step) => step >= last,
      () => {
        settleSaves(root);
      },
    );
    settleSaves(root);
    expect(wordsIn(root)).toEqual(old);
    expect(partsLeft()).toEqual([]);
    if (steps < last) break;
  }
});

test('what somebody changed after a save was cut off stays', () => {
  cutOffAfter(2);
  expect(wordsIn(root)).toEqual(['after', 'after', undefined]);
  writeFileSync(join(root, before[0]!.path), before[0]!.raw.replaceAll('before', 'mended'));
  settleSaves(root);
  expect(wordsIn(root)).toEqual(['mended', 'before', undefined]);
});

test('a save first puts back what the last one left', () => {
  const tree = openTree();
  cutOffAfter(2);
  tree.save('w', after);
  expect(wordsIn(root)).toEqual(all);
  expect(partsLeft()).toEqual([]);
});

test('a disk that fails at any step leaves the old text and says so, or the new one', { timeout: 60_000 }, () => {
  let refusals = 0;
  for (let full = 1; ; full++) {
    reset();
    const tree = openTree();
    tree.remember('w', before[2]!.path, undefined);
    const { steps, thrown } = onFailingDisk(
      (step) => step === full,
      () => tree.save('w', after),
    );
    if (thrown !== undefined) {
      refusals += 1;
      expect(thrown).toBeInstanceOf(Refusal);
      expect((thrown as Refusal).message).toMatch(/^Not saved.*: the disk is full\. Your text is still here/v);
    }
    expect(wordsIn(root)).toEqual(thrown === undefined ? all : old);
    settleSaves(root);
    expect(partsLeft()).toEqual([]);
    if (steps < full) break;
  }
  expect(refusals).toBeGreaterThan(10);
});

test(
  'a folder into which nobody may write keeps its file, and the other languages keep theirs',
  { timeout: 60_000 },
  () => {
    const list = join(root, 'wanted.json');
    writeFileSync(list, JSON.stringify(after));
    if (process.getuid?.() === 0) execFileSync('chown', ['-R', 'nobody', root]);
    chmodSync(join(root, 'content/pages/ht'), 0o555);
    const script = join(import.meta.dirname, '../support/save-once.ts');
    const output = execFileSync(process.execPath, [script, root, list], { encoding: 'utf8' });
    expect(output).toContain('Not saved: this program may not write into content/. Your text is still here');
    expect(wordsIn(root)).toEqual(old);
    expect(partsLeft()).toEqual([]);
  },
);

test.each([['[{"path": 1}]'], ['{'], ['']])(
  'a damaged list of an unfinished save (%s) is told in words, at each save',
  (list) => {
    const tree = openTree();
    const journal = join(root, '.astro/editor/journal');
    mkdirSync(journal, { recursive: true });
    writeFileSync(join(journal, 'files.json'), list);
    const save = () => tree.save('w', after);
    expect(save).toThrow(Refusal);
    expect(save).toThrow(
      /^Not saved, .+: \S+files\.json is damaged: it was to say which files an unfinished save had changed\. Compare content\/ with its last version, then remove the folder that holds this file\. Your text is still here/v,
    );
    expect(wordsIn(root)).toEqual(old);
  },
);
