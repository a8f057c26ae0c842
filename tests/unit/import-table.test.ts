import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { importTable, roomOf } from '../../import-rule.ts';
import { rooms } from '../../import-table.ts';
import { locales } from '../../src/locales.ts';

const top = join(import.meta.dirname, '../..');
const linter = new Linter({ cwd: top });

/** What the lint says of some lines in a file of the repository. */
const refused = (file: string, code: string) =>
  linter
    .verify(
      code,
      {
        files: ['**/*.ts'],
        languageOptions: { parser: ts.parser },
        plugins: { house: { rules: { 'import-table': importTable } } },
        rules: { 'house/import-table': 'error' },
      },
      { filename: join(top, file) },
    )
    .map(({ message }) => message);

const sample = (room: string) => (/\.(d\.)?ts$/v.test(room) ? room : `${room}/sample.ts`);
const to = (room: string, file: string) =>
  `${'../'.repeat(room.split('/').length - (sample(room) === room ? 1 : 0))}${file}`;
const openRooms = Object.keys(rooms);

describe.each(openRooms)('%s', (room) => {
  test.each([
    ['the tests', `import { x } from '${to(room, 'tests/support/words.ts')}';`],
    ['the types of the tests', `import type { X } from '${to(room, 'tests/support/words.ts')}';`],
    ['a package that it does not name', "import x from 'decap-cms';"],
    ['what it hands on', `export { x } from '${to(room, 'tests/support/words.ts')}';`],
    ['what it loads later', `export const load = () => import('${to(room, 'tests/support/words.ts')}');`],
  ])('takes nothing from %s', (_, code) => {
    expect(refused(sample(room), code)).toEqual([expect.stringContaining(`${sample(room)} may not import`)]);
  });
});

describe('the arrows', () => {
  const uses = (room: string): readonly string[] => [...rooms[room]!.uses, ...(rooms[room]!.types ?? [])];

  test('run down: no room reaches itself through others', () => {
    const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
      uses(from).some((next) => {
        const room = roomOf(next);
        if (room === undefined || room === from || seen.has(room)) return false;
        seen.add(room);
        return room === goal || reaches(room, goal, seen);
      });
    expect(openRooms.filter((room) => reaches(room, room))).toEqual([]);
  });

  test('lead to rooms that are there', () => {
    const missing = openRooms.flatMap(uses).filter((room) => roomOf(room) === undefined);
    const words = locales.map((locale) => `content/interface/${locale}.json`);
    expect(new Set(missing)).toEqual(new Set(['public/icon.svg', ...words]));
  });
});

test('every folder and file of src and admin has its room in the table, and the table in the papers names it', () => {
  const here = (folder: string) => readdirSync(join(top, folder)).map((name) => `${folder}/${name}`);
  const without = [...here('src'), ...here('admin')].filter(
    (path) => !path.endsWith('.md') && roomOf(/\.\w+$/v.test(path) ? path : `${path}/sample.ts`) === undefined,
  );
  expect(without).toEqual([]);
  const paper = readFileSync(join(top, 'ARCHITECTURE.md'), 'utf8');
  expect(openRooms.filter((room) => !paper.includes(`\`${room.replace(/^src\//v, '')}\``))).toEqual([]);
});
