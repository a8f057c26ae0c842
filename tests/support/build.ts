import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Builds the site into a folder of its own, with some variables of the environment, and returns the folder. */
export function buildSite(environment: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'safe-mobility-guide-'));
  execFileSync('npx', ['astro', 'build', '--silent', '--outDir', folder], {
    // The runner of the tests says "test" here, and the build would take itself for the development server.
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}

export const removeSite = (folder: string) => {
  rmSync(folder, { recursive: true, force: true });
};
