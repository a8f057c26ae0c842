import { join } from 'node:path';
import { expect, test } from 'vitest';
import { matrixOf, writeMatrix } from '../../src/reports/matrix.ts';
import { readContent } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { reviewOf } from '../../src/reports/review.ts';

const sound = new Map([
  ...readFolder(join(import.meta.dirname, 'sound')),
  ...[...readFolder(join(import.meta.dirname, '../../content/interface'))].map(
    ([file, text]) => [`interface/${file}`, text] as const,
  ),
]);
const agreed = writeMatrix(matrixOf(readContent(sound).content));
const office = 'facts/offices/colombia.yaml';
const changed = (file: string, from: string | RegExp, to: string) =>
  new Map([...sound, [file, sound.get(file)!.replace(from, to)]]);

test('what is overdue is listed with its owner and its age, and not a day before', () => {
  const { checkEvery } = { checkEvery: Number(/checkEvery: (\d+)/v.exec(sound.get(office)!)![1]) };
  const last = new Date(Date.UTC(2026, 10, 22 + checkEvery)).toISOString().slice(0, 10);
  const next = new Date(Date.UTC(2026, 10, 23 + checkEvery)).toISOString().slice(0, 10);
  expect(reviewOf(readContent(sound), agreed, last).overdue.filter(({ file }) => file === office)).toEqual([]);
  expect(reviewOf(readContent(sound), agreed, next).overdue).toContainEqual(
    expect.objectContaining({ file: office, checkedOn: '2026-11-22', age: checkEvery + 1 }),
  );
});

test('a changed criterion is told by those whom it affects', () => {
  expect(reviewOf(readContent(sound), agreed, '2026-11-22').affected).toEqual([]);
  const without = changed(office, /^criteria:.*?(?=^details)/msv, 'criteria: []\n');
  expect(reviewOf(readContent(without), agreed, '2026-11-22').affected.join('\n')).toMatch(
    /Venezuelans in Colombia, colombia, /v,
  );
});

test('a source that nothing cites is listed', () => {
  const text = 'publisher: A blog\ntitle: A page\nreadOn: 2026-11-22\nlanguage: en\nkind: press\n';
  const review = reviewOf(readContent(new Map([...sound, ['facts/sources/blog.yaml', text]])), agreed, '2026-11-22');
  expect(review.unusedSources).toEqual(['blog']);
  expect(review.leanedOn[0]!.uses).toBeGreaterThan(0);
});

test('what is disputed is listed with its place', () => {
  expect(reviewOf(readContent(sound), agreed, '2026-11-22').disputed).toContainEqual({
    file: office,
    where: 'criteria 4',
  });
});
