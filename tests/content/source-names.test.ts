import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { publishers } from '../../src/wording/publishers.ts';

const { facts } = readContent(readFolder(join(import.meta.dirname, '../../content'))).content;
const sources = [...facts.sources];

test('every publisher that has another name in another language publishes a source', () => {
  const known = new Set(sources.flatMap(([, { publisher, copy }]) => [publisher, copy]));
  // A publisher that was renamed takes its names in src/wording/publishers.ts along.
  expect(Object.keys(publishers).filter((name) => !known.has(name))).toEqual([]);
});
