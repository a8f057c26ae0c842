import { readFileSync, writeFileSync } from 'node:fs';
import { readContent } from '../content/read-content.ts';
import { readFolder } from '../content/read-folder.ts';
import { differences, matrixOf, readMatrix, writeMatrix } from '../reports/matrix.ts';
import { readArguments } from './read-arguments.ts';

/** Tells in words what the rules of the working tree change for whom; with `--write` the file takes it over. */
const { options } = readArguments({ usage: 'npm run matrix [-- --write]', options: ['write'] });
const file = 'tests/content/matrix.csv';
const { content } = readContent(readFolder('content'));
const matrix = matrixOf(content);
const changes = differences(readMatrix(readFileSync(file, 'utf8')), matrix, content);

for (const change of changes) console.log(change);
console.log(changes.length === 0 ? 'The rules change nothing.' : `${changes.length} changes.`);
if (options.write) {
  writeFileSync(file, writeMatrix(matrix));
  console.log(`${file} is written anew.`);
} else if (changes.length > 0) {
  console.log('If all of this is meant, run: npm run matrix -- --write');
}
