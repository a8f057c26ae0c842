import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roomOf } from '../../import-rule.ts';
import { rooms } from '../../import-table.ts';
import { locales } from '../../src/locales.ts';

const top = join(import.meta.dirname, '../..');
const openRooms = Object.keys(rooms);

const sample = (room: string) => (/\.(d\.)?ts$/v.test(room) ? room : `${room}/sample.ts`);
const to = (file: string, other: string) => `${'../'.repeat(file.split('/').length - 1)}${other}`;

const component = sample('src/components').replace('.ts', '.astro');

/** One line for each way to take what the table does not name. */
const ways = [
  ['the tests', (file: string) => `import { a } from '${to(file, 'tests/support/words.ts')}';`],
  ['the types of the tests', (file: string) => `import type { B } from '${to(file, 'tests/support/words.ts')}';`],
  ['a package that it does not name', () => "import c from 'decap-cms';"],
  ['what it hands on', (file: string) => `export { d } from '${to(file, 'tests/support/words.ts')}';`],
  [
    'what it loads later',
    (file: string) => `export const load = () => import('${to(file, 'tests/support/words.ts')}');`,
  ],
] as const;

interface Finding {
  readonly message: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

/** A folder with a file in every room, and nothing else. */
let folder: string;
let found: readonly Finding[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'safe-mobility-lint-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const room of openRooms) write(sample(room), ways.map(([, line]) => line(sample(room))).join('\n'));
  write(component, `---\n${ways[0][1](component)}\n---\n<script>\n${ways[1][1](component)}\n</script>\n`);
  const jsPlugins = [join(top, 'import-rule.ts')];
  write('.oxlintrc.json', JSON.stringify({ jsPlugins, rules: { 'house/import-table': 'error' } }));
  const oxlint = join(top, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json'], { cwd: folder, encoding: 'utf8' });
  found = (JSON.parse(stdout) as { readonly diagnostics: readonly Finding[] }).diagnostics;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The lines of a file in which the lint refuses an import. */
const refusedIn = (file: string) =>
  found
    .filter(({ filename, message }) => filename === file && message.startsWith(`${file} may not import`))
    .map(({ labels }) => labels[0]!.span.line)
    .toSorted((one, other) => one - other);

test.each(openRooms)(`%s takes nothing from ${ways.map(([name]) => name).join(', ')}`, (room) => {
  expect(refusedIn(sample(room))).toEqual(ways.map((_, index) => index + 1));
});

test('a component is read like any other file, and its script too', () => {
  expect(refusedIn(component)).toEqual([2, 5]);
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
