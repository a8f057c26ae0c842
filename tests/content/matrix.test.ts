import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { differences, matrixOf, readMatrix, writeMatrix } from '../../src/reports/matrix.ts';
import { guide as content } from '../support/guide.ts';

const kept = readFileSync(join(import.meta.dirname, 'matrix.csv'), 'utf8');
const matrix = matrixOf(content);

/** A draft of the editor changes outcomes by intent: the report on it tells them, and the test does not ask. */
const areTold = process.env['CHANGED_OUTCOMES'] === 'told';

test.skipIf(areTold)('nobody’s outcome has changed by accident: if it was meant, run npm run matrix -- --write', () => {
  expect(differences(readMatrix(kept), matrix, content)).toEqual([]);
  expect(kept).toBe(writeMatrix(matrix));
});

test('the matrix holds every nationality at every office and route, in every host country, at home and elsewhere', () => {
  const keys = [...matrix.keys()].map((key) => key.split(','));
  const hosts = [...content.facts.offices.values()].map(({ country }) => country);
  const ways = [...content.facts.offices.keys(), ...content.facts.routes.keys()];
  expect(new Set(keys.map(([way]) => way))).toEqual(new Set(ways));
  for (const { country: code } of content.facts.nationalities.values()) {
    const places = new Set(keys.filter(([, nationality]) => nationality === code).map(([, , country]) => country));
    expect(places).toEqual(new Set([...hosts, code, 'ZZ']));
  }
});

describe('a difference is said in words', () => {
  const key = 'colombia,HT,CO,bare';
  const matrixWith = (...runs: [string, string][]) =>
    new Map([[key, runs.map(([from, outcome]) => ({ from, outcome: outcome as 'likely' }))]]);
  const before = matrixWith(['2023-04-27', 'closed'], ['2023-06-28', 'likely'], ['2025-01-31', 'closed']);

  test('who, where, at what, from when, and what instead of what', () => {
    const after = matrixWith(['2023-04-27', 'closed'], ['2023-06-28', 'unknown'], ['2025-01-31', 'closed']);
    expect(differences(before, after, content)).toEqual([
      'Haitians in Colombia, colombia, nothing else answered, from 2023-06-28: unknown instead of likely.',
    ]);
  });

  test('a day that moved is told from where on it differs', () => {
    const after = matrixWith(['2023-04-27', 'closed'], ['2023-06-30', 'likely'], ['2025-01-31', 'closed']);
    expect(differences(before, after, content)).toEqual([
      'Haitians in Colombia, colombia, nothing else answered, from 2023-06-28: closed instead of likely.',
    ]);
  });

  test('what is new or gone is told as well', () => {
    expect(differences(new Map(), before, content)).toHaveLength(3);
    expect(differences(before, new Map(), content)[0]).toMatch(/from 2023-04-27: nothing instead of closed\.$/v);
  });
});
