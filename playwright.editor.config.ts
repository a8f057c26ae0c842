import { defineConfig } from '@playwright/test';
import { inChromium } from './tests/support/in-chromium.ts';

/** The editor. Each test starts it where it needs it, beside the small site, which is built first. */
export default defineConfig({
  ...inChromium,
  testDir: 'tests/browser/editor',
  globalSetup: './tests/support/build-small-site.ts',
});
