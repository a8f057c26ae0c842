import { writeSync } from 'node:fs';
import { onFailingDisk } from './failing-disk.ts';
import { openedTree, textOf } from './three-languages.ts';

/**
 * Saves a text in three languages, and then another again and again until it is killed, printing a sign before each
 * step on the disk. With a number, it kills itself in its second save, before the step of that number.
 */
const [, , root, number] = process.argv as [string, string, string, string?];
const tree = openedTree(root);
tree.save('w', textOf('save-0'));
for (let save = 1; ; save++) {
  const { thrown } = onFailingDisk(announce, () => tree.save('w', textOf(`save-${String(save)}`)));
  if (thrown !== undefined) throw thrown as Error;
}

function announce(step: number): false {
  writeSync(1, '.');
  if (step === Number(number)) process.kill(process.pid, 'SIGKILL');
  return false;
}
