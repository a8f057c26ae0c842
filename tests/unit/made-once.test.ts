import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetOld, madeOnce } from '../../src/made-once.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safe-mobility-made-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const making = (text: string) => vi.fn(() => Promise.resolve(bytes(text)));
const files = () => readdirSync(join(folder, '.cache/made'));

test('what was made from the same is taken over', async () => {
  await madeOnce(['br', 'words'], making('first'));
  const again = making('second');
  expect(await madeOnce(['br', 'words'], again)).toEqual(bytes('first'));
  expect(again).not.toHaveBeenCalled();
});

test('what was made from something else is not, wherever the parts are cut', async () => {
  await madeOnce(['br', 'words'], making('first'));
  for (const from of [['gz', 'words'], ['br', 'word'], ['brw', 'ords'], ['brwords']]) {
    expect(await madeOnce(from, making(from.join()))).toEqual(bytes(from.join()));
  }
});

test('what cannot be made leaves nothing behind', async () => {
  await expect(madeOnce(['x'], () => Promise.reject(new Error('No disk')))).rejects.toThrow('No disk');
  expect(await madeOnce(['x'], making('now'))).toEqual(bytes('now'));
  expect(files()).toHaveLength(1);
});

test('what is older than a week is forgotten, and what is newer stays', async () => {
  await madeOnce(['old'], making('old'));
  const [old] = files();
  utimesSync(join(folder, '.cache/made', old!), 0, 0);
  await madeOnce(['new'], making('new'));
  forgetOld();
  expect(files()).toHaveLength(1);
  expect(files()).not.toContain(old);
});

test('a folder that cannot be written to is named, with what to do', async () => {
  const file = join(folder, 'a file');
  writeFileSync(file, '');
  vi.stubEnv('MADE_BEFORE', file);
  await expect(madeOnce(['x'], making('now'))).rejects.toThrow(`${file}: what was made cannot be kept there`);
  vi.unstubAllEnvs();
});
