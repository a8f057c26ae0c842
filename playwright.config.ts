import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { browserArgs, browserPath } from './src/commands/browser-path.ts';

const port = Number(process.env['PORT'] ?? 4329);
const smallPort = port + 1;

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  // Much of a test is waiting, so that two share a processor well.
  workers: Math.max(2, availableParallelism()),
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
  projects: [
    {
      name: 'small site',
      testMatch: 'behaviour/**',
      use: { baseURL: `http://localhost:${String(smallPort)}` },
    },
    {
      name: 'built site',
      testIgnore: 'behaviour/**',
      use: { baseURL: `http://localhost:${String(port)}` },
    },
  ],
  webServer: [
    {
      command: `"${process.execPath}" src/commands/serve.ts`,
      env: { PORT: String(port) },
      url: `http://localhost:${String(port)}/en/`,
      reuseExistingServer: false,
    },
    {
      command: `"${process.execPath}" tests/support/serve-small-site.ts`,
      env: { PORT: String(smallPort) },
      url: `http://localhost:${String(smallPort)}/en/`,
      reuseExistingServer: false,
      // It is built first.
      timeout: 300_000,
    },
  ],
});
