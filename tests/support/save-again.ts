import fs, { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { workingTree } from '../../admin/local/working-tree.ts';
import { textOf } from './three-languages.ts';

/**
 * Saves a text in three languages again and again, and prints a line after each save, until it is killed. With a number,
 * it kills itself in its second save, before the rename of that number: 1 begins the journal, 2 to 4 put a file each in
 * its place, 5 ends it.
 */
const [, , root, number] = process.argv as [string, string, string, string?];
const tree = workingTree(root, () => '2026-11-22');
for (const { path } of textOf('x')) tree.remember('w', path, read(path));

tree.save('w', textOf('save-0'));
writeSync(1, 'saved\n');
if (number !== undefined) killBeforeRename(Number(number));
for (let save = 1; ; save++) {
  tree.save('w', textOf(`save-${String(save)}`));
  writeSync(1, 'saved\n');
}

function read(path: string): string | undefined {
  const file = `${root}/${path}`;
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

function killBeforeRename(last: number): void {
  const { renameSync } = fs;
  let renames = 0;
  fs.renameSync = (...words) => {
    renames += 1;
    if (renames === last) process.kill(process.pid, 'SIGKILL');
    renameSync(...words);
  };
  syncBuiltinESMExports();
}
