import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildInto } from './build.ts';
import { smallSite, smallToday } from './small-site.ts';

const { folder } = smallSite;
/** What the build was made from. It lies in it, so that both come at once. */
const mark = '.made-from';
const sources = ['src', 'admin', 'public', 'content/interface', 'tests/site', 'astro.config.mjs', 'package-lock.json'];

/** Builds the small site, unless it was built from the same files before, and gives its folder. */
export function builtSmallSite(): string {
  const from = fingerprintOf(sources);
  if (existsSync(join(folder, mark)) && readFileSync(join(folder, mark), 'utf8') === from) return folder;
  // Beside its place, since another part of the tests may be reading or building it.
  mkdirSync(dirname(folder), { recursive: true });
  const next = mkdtempSync(`${folder}-`);
  buildInto(next, smallToday);
  writeFileSync(join(next, mark), from);
  rmSync(folder, { recursive: true, force: true });
  renameSync(next, folder);
  return folder;
}

/** Changes with every file that Git knows or could know in some folders. */
function fingerprintOf(paths: readonly string[]): string {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z', '--', ...paths], {
    encoding: 'utf8',
  });
  const hash = createHash('sha256');
  for (const file of listed.split('\0').filter((name) => name !== '' && existsSync(name))) {
    hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
