import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, workingTree, type Wanted } from '../../admin/local/working-tree.ts';

/** Saves into a tree the files that a list in JSON holds, as somebody who is not the owner of the machine, and prints why, if that was refused. */
const [, , root, list] = process.argv as [string, string, string, string];
// The owner of the machine may write everywhere.
if (process.getuid?.() === 0) {
  process.setgid!('nogroup');
  process.setuid!('nobody');
}
const wanted = JSON.parse(readFileSync(list, 'utf8')) as Wanted[];
const tree = workingTree(root, () => '2026-11-22');
for (const { path } of wanted) {
  const file = join(root, path);
  tree.remember('w', path, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
}
try {
  tree.save('w', wanted);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.log(error.message);
}
