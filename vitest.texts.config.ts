import { getViteConfig } from 'astro/config';

/** Prints texts with the components of the site, without building it. */
export default getViteConfig(
  { test: { name: 'texts', include: ['tests/texts/**/*.test.ts'], isolate: false, testTimeout: 600_000 } },
  { configFile: false },
);
