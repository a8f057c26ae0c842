import { defineConfig } from 'astro/config';
import { editor } from './admin/integration.ts';
import { content } from './src/content/integration.ts';
import { hosting } from './src/hosting/integration.ts';
import { paper } from './src/paper/integration.ts';
import { search } from './src/search-index/integration.ts';

export default defineConfig({
  build: { inlineStylesheets: 'always' },
  // For the guide of the editor alone: the texts of `content/` are read and printed by our own code.
  markdown: { syntaxHighlight: false },
  integrations: [content(), search(), paper(), editor(), hosting()],
  trailingSlash: 'always',
  vite: {
    build: {
      cssTarget: ['chrome99', 'safari15.4', 'firefox97'],
      // Scripts stay files of their own, so that a policy can forbid those inside a page.
      assetsInlineLimit: 0,
    },
  },
  devToolbar: { enabled: false },
});
