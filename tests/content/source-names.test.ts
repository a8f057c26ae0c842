import { expect, test } from 'vitest';
import { publishers } from '../../src/wording/publishers.ts';
import { guide } from '../support/guide.ts';

const { facts } = guide;
const sources = [...facts.sources];

test('every publisher that has another name in another language publishes a source', () => {
  const known = new Set(sources.flatMap(([, { publisher, copy }]) => [publisher, copy]));
  // A publisher that was renamed takes its names in src/wording/publishers.ts along.
  expect(Object.keys(publishers).filter((name) => !known.has(name))).toEqual([]);
});
