import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settleSaves } from '../../admin/local/all-or-none.ts';
import { validateContent } from '../../src/content/validate/validate-content.ts';
import { readContent } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { onFailingDisk } from '../support/failing-disk.ts';
import { openedTree, smallTree, textOf, wordsIn } from '../support/three-languages.ts';

/** How often: `KILLS=50 npx vitest run tests/content/kills.test.ts` tries more than every run of the tests does. */
const kills = Number(process.env['KILLS'] ?? 8);
/** One kill in five comes from outside, wherever the save has got to by then. */
const fromOutside = Math.floor(kills / 5);
const script = join(import.meta.dirname, '../support/save-again.ts');
let root: string;

beforeEach(() => {
  root = smallTree();
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** How many steps on the disk a save of three languages takes. */
function stepsOfASave(): number {
  const tree = openedTree(root);
  tree.save('w', textOf('first'));
  const { steps, thrown } = onFailingDisk(
    () => false,
    () => tree.save('w', textOf('second')),
  );
  expect(thrown).toBeUndefined();
  return steps;
}

/** Numbers from 1 to the last, one drawn from each of so many equal parts: by chance, and from beginning to end. */
function drawn(count: number, last: number): number[] {
  const shares = fc.sample(fc.noBias(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), {
    seed: 13,
    numRuns: count,
  });
  return shares.map((share, part) => 1 + Math.floor(((part + share) / count) * last));
}

/** Saves until the program kills itself before a step of its second save. */
async function killedBefore(step: number): Promise<void> {
  await ended(spawn(process.execPath, [script, root, String(step)], { stdio: ['ignore', 'ignore', 'inherit'] }));
}

/** Saves until the program is killed from outside, as soon as it is heard that it has come to a step. */
async function killedAround(step: number): Promise<void> {
  const saver = spawn(process.execPath, [script, root], { stdio: ['ignore', 'pipe', 'inherit'] });
  let steps = 0;
  saver.stdout.on('data', (signs: Buffer) => {
    steps += signs.length;
    if (steps >= step) saver.kill('SIGKILL');
  });
  await ended(saver);
}

async function ended(program: ReturnType<typeof spawn>): Promise<void> {
  const signal = await new Promise((done) =>
    program.once('exit', (_, by) => {
      done(by);
    }),
  );
  expect(signal).toBe('SIGKILL');
}

/** How far the save had come, by what stands on the disk. */
function stage(): 'before' | 'between' | 'after' {
  if (existsSync(join(root, '.astro/editor/journal'))) return 'between';
  return wordsIn(root)[0] === 'save-0' ? 'before' : 'after';
}

test(
  'whenever it is killed, a text in three languages is the old or the new one, and no part is left',
  { timeout: 30_000 + 15_000 * kills },
  async () => {
    const files = [...readFolder(join(root, 'content')).keys()];
    const all = new Set([...files, 'pages/es/about.mdx', 'pages/ht/about.mdx']);
    const steps = stepsOfASave();
    const found = { before: 0, between: 0, after: 0, mixed: 0 };

    async function kill(by: () => Promise<void>): Promise<void> {
      await by();
      const words = wordsIn(root);
      const came = stage();
      found[came] += 1;
      found.mixed += new Set(words).size > 1 ? 1 : 0;

      settleSaves(root);
      const settled = wordsIn(root);
      expect(settled[0]).toMatch(/^save-\d+$/v);
      expect(settled).toEqual([settled[0], settled[0], settled[0]]);
      if (came !== 'between') expect(settled).toEqual(words);
      expect(readdirSync(join(root, '.astro/editor'))).toEqual(['seen.txt']);
      expect(new Set(readFolder(join(root, 'content')).keys())).toEqual(all);
      expect(validateContent(readContent(readFolder(join(root, 'content'))), '2026-11-22').problems).toEqual([]);
    }

    for (const step of drawn(kills - fromOutside, steps)) await kill(() => killedBefore(step));
    const byStep = { ...found };
    for (const step of drawn(fromOutside, steps * 2)) await kill(() => killedAround(step));
    console.log(`${kills} kills in ${steps} steps: ${JSON.stringify(found)}`);

    // Before the journal began, until it ended, and after that; and between two files, where one had to be put back.
    for (const [came, often] of Object.entries(byStep)) expect(often, came).toBeGreaterThan(0);
  },
);
