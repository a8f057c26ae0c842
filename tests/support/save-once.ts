import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, workingTree } from '../../admin/local/working-tree.ts';

/** Saves a file of a tree with the words of another file, and prints why, if that was refused. */
const [, , root, path, words] = process.argv as [string, string, string, string, string];
const tree = workingTree(root, () => '2026-11-22');
tree.remember('w', path, readFileSync(join(root, path), 'utf8'));
try {
  tree.save('w', [{ path, raw: readFileSync(words, 'utf8') }]);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.log(error.message);
}
