import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Without what the runner of the tests adds: a build would take itself for the development server. */
const { DEV: _dev, PROD: _prod, MODE: _mode, NODE_ENV: _nodeEnv, ...ownEnvironment } = process.env;

const built = new Map<string, string>();
process.on('exit', () => {
  for (const folder of built.values()) rmSync(folder, { recursive: true, force: true });
});

/**
 * Builds the site with some variables of the environment, and returns the folder, which goes when the tests have ended. The
 * same variables give the same folder.
 */
export function buildSite(environment: Readonly<Record<string, string>>): string {
  const name = JSON.stringify(Object.entries(environment).toSorted());
  const before = built.get(name);
  if (before !== undefined) return before;
  const folder = mkdtempSync(join(tmpdir(), 'safe-mobility-guide-'));
  built.set(name, folder);
  buildInto(folder, environment);
  return folder;
}

/** Builds the site into a folder, with some variables of the environment. */
export function buildInto(folder: string, environment: Readonly<Record<string, string>>): void {
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', folder], {
    env: { ...ownEnvironment, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
