import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settleSaves } from '../../admin/local/all-or-none.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { readFolder } from '../../src/checks/read-folder.ts';
import { smallTree, wordsIn } from '../support/three-languages.ts';

/** How often: `KILLS=50 npx vitest run tests/content/kills.test.ts` tries it more often than every run of the tests does. */
const kills = Number(process.env['KILLS'] ?? 8);
const script = join(import.meta.dirname, '../support/save-again.ts');
const renames = [1, 2, 3, 4, 5];
let root: string;

beforeEach(() => {
  root = smallTree();
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Saves until a kill: before a rename, or from outside, some milliseconds after a save. */
async function killed(rename: number | undefined): Promise<void> {
  const saver = spawn(process.execPath, [script, root, ...(rename === undefined ? [] : [String(rename)])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<NodeJS.Signals | null>((done) => {
    saver.once('exit', (_, signal) => {
      done(signal);
    });
  });
  if (rename === undefined) {
    await new Promise((saved) => saver.stdout.once('data', saved));
    await new Promise((later) => setTimeout(later, Math.random() * 80));
    saver.kill('SIGKILL');
  }
  expect(await ended).toBe('SIGKILL');
}

test(
  'whenever it is killed, a text in three languages is the old or the new one, and no part is left',
  { timeout: 30_000 + 15_000 * kills },
  async () => {
    const files = [...readFolder(join(root, 'content')).keys()];
    const all = new Set([...files, 'pages/es/about.mdx', 'pages/ht/about.mdx']);
    const seen = { inTheMiddle: 0, mixed: 0 };
    for (let kill = 0; kill < kills; kill++) {
      await killed(renames[kill]);
      seen.inTheMiddle += existsSync(join(root, '.astro/editor/journal')) ? 1 : 0;
      seen.mixed += new Set(wordsIn(root)).size > 1 ? 1 : 0;

      settleSaves(root);
      const words = wordsIn(root);
      expect(words[0]).toMatch(/^save-\d+$/v);
      expect(words).toEqual([words[0], words[0], words[0]]);
      expect(readdirSync(join(root, '.astro/editor'))).toEqual(['seen.txt']);
      expect(new Set(readFolder(join(root, 'content')).keys())).toEqual(all);
      expect(checkContent(readFolder(join(root, 'content')), '2026-11-22').problems).toEqual([]);
    }
    console.log(`${String(kills)} kills: ${JSON.stringify(seen)}`);
    // Before the second, third and fourth file was in its place, and before the journal ended: four kills left one.
    expect(seen.inTheMiddle).toBeGreaterThanOrEqual(4);
    // And two of them between two files: what was found there had to be put back.
    expect(seen.mixed).toBeGreaterThanOrEqual(2);
  },
);
