import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Without what the runner of the tests adds: a build would take itself for the development server. */
const { DEV: _dev, PROD: _prod, MODE: _mode, NODE_ENV: _nodeEnv, ...ownEnvironment } = process.env;

/** Builds the site into a folder of its own, with some variables of the environment, and returns the folder. */
export function buildSite(environment: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'safe-mobility-guide-'));
  execFileSync('npx', ['astro', 'build', '--silent', '--outDir', folder], {
    env: { ...ownEnvironment, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}

export const removeSite = (folder: string) => {
  rmSync(folder, { recursive: true, force: true });
};
