import fc from 'fast-check';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { interfaceProblems } from '../../src/content/validate/interface-words.ts';
import type { ProsePage } from '../../src/content/content.ts';
import { inWords, type Problem } from '../../src/content/problem.ts';
import { readEntry } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { pieces } from './pieces.ts';
import { forbidden, printed } from './printed.ts';

const count = Number(process.env['MUTATIONS'] ?? 300);
const files = readFolder(join(import.meta.dirname, '../../content'));
const yamlPieces = [
  '&a ',
  '*a',
  '!!str ',
  '<<: *a',
  '- ',
  '  ',
  ': ',
  'null',
  '~',
  '"\\u0008"',
  '"\\u202e"',
  '"\\ud800"',
  '[',
  '{',
  '|',
  '>-',
  '__proto__: 1',
  'constructor: x',
  '.inf',
  '.nan',
  '1e999',
  '0x10',
  'true',
  '2024-02-30',
];

type Change = (text: string, at: number, piece: string) => string;
const changes: Record<string, Change> = {
  insert: (text, at, piece) => text.slice(0, at) + piece + text.slice(at),
  replace: (text, at, piece) => text.slice(0, at) + piece + text.slice(at + piece.length),
  cut: (text, at, piece) => text.slice(0, at) + text.slice(at + piece.length * 4),
  double: (text, at) => text.slice(0, at) + text,
  deepen: (text, at, piece) => text.slice(0, at) + piece.repeat(2_000) + text.slice(at),
  line: (text, at, piece) => {
    const lines = text.split('\n');
    lines[at % lines.length] = piece;
    return lines.join('\n');
  },
  // A byte that is no UTF-8, as it comes from the disk.
  byte: (text, at) =>
    Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from([0xc3]), Buffer.from(text.slice(at))]).toString('utf8'),
};
const mutation = fc.record({
  file: fc.constantFrom(...[...files.keys()].filter((file) => file !== 'README.md')),
  change: fc.constantFrom(...Object.keys(changes)),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  piece: fc.constantFrom(...pieces, ...yamlPieces),
});

const problemsOf = (file: string, text: string): readonly Problem[] => {
  if (file.startsWith('interface/')) {
    return interfaceProblems(new Map([...files, [file, text]])).filter((problem) => problem.file === file);
  }
  const read = readEntry(file, text);
  return 'problems' in read ? read.problems : [];
};

test(`${count} changes of real files are accepted, or refused with the file and the place`, async () => {
  const trees = [];
  let slowest = { milliseconds: 0, what: '' };
  let refused = 0;
  for (const { file, change, at, piece } of fc.sample(mutation, { numRuns: count, seed: 20261125 })) {
    const before = files.get(file)!;
    const text = changes[change]!(before, Math.floor(at * before.length), piece);
    const start = performance.now();
    const problems = problemsOf(file, text);
    const milliseconds = Math.round(performance.now() - start);
    if (milliseconds > slowest.milliseconds)
      slowest = { milliseconds, what: `${change} ${JSON.stringify(piece)} in ${file}` };
    if (problems.length > 0) refused += 1;
    for (const problem of problems) {
      expect(problem.file).toBe(file);
      expect(inWords(problem)).not.toMatch(/\.js:\d|\bat \w+ \(|Error:|undefined/v);
      expect(inWords(problem)).toMatch(/^content\/\S+: .+\n {4}\S.*[.…]$/sv);
    }
    const read = readEntry(file, text);
    const tree =
      'value' in read && read.value !== undefined && 'tree' in read.value ? (read.value as ProsePage).tree : [];
    if (tree.length > 0) trees.push(tree);
  }
  for (let from = 0; from < trees.length; from += 50) {
    expect(forbidden(await printed(trees.slice(from, from + 50)))).toEqual([]);
  }
  console.log(`${count} changes: ${refused} refused; the slowest took ${slowest.milliseconds} ms (${slowest.what}).`);
  expect(slowest.milliseconds).toBeLessThan(10_000);
});
