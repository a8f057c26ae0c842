import { availableParallelism } from 'node:os';
import type { PlaywrightTestConfig } from '@playwright/test';
import { browserArgs, browserPath } from '../../src/commands/browser-path.ts';

/** How every test drives Chromium. */
export const inChromium = {
  fullyParallel: true,
  // The pages and the editor are tested at the same time, and a worker keeps more than one processor busy.
  workers: Math.max(1, Math.floor(availableParallelism() / 2)),
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // A wait ends when what it waits for is there. Its limit has room for the slowest machine.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    locale: 'en',
    // What moves is drawn many times, and nothing of the site moves but the editor.
    contextOptions: { reducedMotion: 'reduce' },
    // A new window of Chromium costs more than most tests: a worker keeps one, and Playwright empties it for each test.
    reuseContext: true,
    launchOptions: {
      executablePath: browserPath() ?? '',
      args: [
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        // Without a graphics card, drawing on one that is only played costs more than drawing.
        '--disable-gpu',
        ...browserArgs,
      ],
    },
  },
} as const satisfies PlaywrightTestConfig & { readonly use: { readonly reuseContext: boolean } };
