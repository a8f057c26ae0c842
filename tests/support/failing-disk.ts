import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Change = (...words: readonly unknown[]) => unknown;
const changing = ['writeFileSync', 'appendFileSync', 'renameSync', 'rmSync', 'mkdirSync'] as const;

/**
 * Does something on a disk that fails at those steps for which `fails` says so, the first of them being 1; a write that
 * fails leaves a part. Gives how many steps there were, and what was thrown.
 */
export function onFailingDisk(fails: (step: number) => boolean, act: () => void): { steps: number; thrown: unknown } {
  const kept = changing.map((name) => [name, fs[name] as Change] as const);
  let steps = 0;
  const failing = kept.map(([name, change]): [string, Change] => [
    name,
    (...words) => {
      steps += 1;
      if (!fails(steps)) return change(...words);
      if (name === 'writeFileSync') change(words[0], 'A part');
      throw Object.assign(new Error('The disk takes no more'), { code: 'ENOSPC' });
    },
  ]);
  try {
    replace(failing);
    act();
    return { steps, thrown: undefined };
  } catch (error) {
    return { steps, thrown: error };
  } finally {
    replace(kept);
  }
}

function replace(changes: readonly (readonly [string, Change])[]): void {
  Object.assign(fs, Object.fromEntries(changes));
  syncBuiltinESMExports();
}
