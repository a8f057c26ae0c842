import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyPath, pathOf } from '../../../src/schemas/page-paths.ts';
import { pageIds } from '../../../src/schemas/prose-folders.ts';

const facts = {
  offices: [{ id: 'colombia' }, { id: 'ecuador' }],
  nationalities: [{ id: 'cuban' }],
  routes: [{ id: 'asylum', pathway: 'where-you-are' }],
  places: [{ id: 'mexico' }],
  rumours: [{ id: 'a-rumour' }],
  events: [{ on: '2023-06-28' }, { on: '2023-10/2024-01' }, { on: '2025' }],
} as const;

test('every page has an address of its own, with a slash at both ends', () => {
  const paths = everyPath(facts);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => !/^\/(?:[a-z0-9\-]+\/)*$/v.test(path))).toEqual([]);
});

test('the pages of a fact stand under those that lead to them', () => {
  const paths = new Set(everyPath(facts));
  const below = [
    pathOf.country({ office: 'colombia' }),
    pathOf.answer({ office: 'colombia', nationality: 'cuban' }),
    pathOf.nationality({ nationality: 'cuban' }),
    pathOf.way({ pathway: 'where-you-are', route: 'asylum' }),
    pathOf.message({ rumour: 'a-rumour' }),
    pathOf.year({ year: '2023' }),
    pathOf.year({ year: '2025' }),
    pathOf.numbers({}),
    pathOf.sources({ group: 'a-c' }),
  ];
  for (const path of below) {
    expect(paths).toContain(path);
    expect(paths).toContain(path.replace(/[^\/]+\/$/v, ''));
  }
});

test('no other code spells the address of a page', () => {
  const sections = pageIds.filter((id) => id !== 'home' && id !== 'not-found').join('|');
  const spelt = new RegExp(`['"\`\\}]/(?:${sections})/`, 'v');
  const files = ['src', 'admin'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|astro)$/v.test(file))
      .map((file) => join(folder, file)),
  );
  expect(files.length).toBeGreaterThan(200);
  const code = (file: string) => readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gsv, '');
  expect(files.filter((file) => spelt.test(code(file)))).toEqual([join('src', 'schemas', 'page-paths.ts')]);
});
