import { defineConfig } from 'astro/config';
import { editor } from './admin/integration.ts';
import { content } from './src/content/integration.ts';
import { alone } from './src/hosting/alone.ts';
import { hosting } from './src/hosting/integration.ts';
import { leanStyles } from './src/hosting/lean-styles.ts';
import { oldestBrowsers } from './src/hosting/oldest-browsers.ts';
import { paper } from './src/paper/integration.ts';
import { search } from './src/search-index/integration.ts';

export default defineConfig({
  build: { inlineStylesheets: 'always' },
  // For the guide of the editor alone: the texts of `content/` are read and printed by our own code.
  markdown: { syntaxHighlight: false },
  integrations: [content(), leanStyles(), search(), paper(), editor(), hosting()],
  trailingSlash: 'always',
  vite: {
    plugins: [alone()],
    build: {
      cssTarget: Object.entries(oldestBrowsers).map(([name, version]) => name + version.join('.')),
      // Scripts stay files of their own, so that a policy can forbid those inside a page.
      assetsInlineLimit: 0,
    },
  },
  devToolbar: { enabled: false },
});
