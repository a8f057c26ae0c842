import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, workingTree } from '../../admin/local/working-tree.ts';

/** Saves a file over and over, in turn with each of the texts given after the top of the tree and the path. */
const [, , root, path, ...texts] = process.argv as [string, string, string, string, ...string[]];
const tree = workingTree(root, () => '2026-11-22');
tree.remember('w', path, readFileSync(join(root, path), 'utf8'));
console.log('ready');
try {
  for (let turn = 0; ; turn += 1) tree.save('w', [{ path, raw: readFileSync(texts[turn % texts.length]!, 'utf8') }]);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.log(error.message);
}
