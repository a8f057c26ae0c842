import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  build: { inlineStylesheets: 'always' },
  // A text shows what its writer typed: no quotes are turned, no code is coloured.
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
  trailingSlash: 'always',
  vite: { build: { cssTarget: ['chrome99', 'safari15.4', 'firefox97'] } },
  devToolbar: { enabled: false },
});
