import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usual = [
  // Chromium without windows to show: it does the same, with a quarter less work.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium to test with: the one named in `CHROMIUM_PATH`, a usual one, or Playwright's own. */
export function browserPath(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  return [...(named === undefined ? [] : [named]), ...usual, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}

/** What Chromium has to be told on this machine: it refuses its sandbox to root. */
export const browserArgs: string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
