import { defineConfig } from '@playwright/test';
import { inChromium } from './tests/support/in-chromium.ts';

const port = Number(process.env['PORT'] ?? 4329);
const smallPort = port + 1;

/** The pages of the built site and of the small one. The editor has a configuration of its own. */
export default defineConfig({
  ...inChromium,
  testDir: 'tests/browser',
  projects: [
    {
      name: 'small site',
      testMatch: 'behaviour/**',
      use: { baseURL: `http://localhost:${String(smallPort)}` },
    },
    {
      name: 'built site',
      testIgnore: ['behaviour/**', 'editor/**'],
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
