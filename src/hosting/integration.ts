import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetOld } from '../made-once.ts';
import { headersFile, headersOf } from './headers.ts';
import { notFoundRules, placeNotFound } from './not-found.ts';
import { writePrecompressed } from './precompressed.ts';

/**
 * Leaves beside the pages what a host needs to serve them well: their headers, what answers a wrong address, and their
 * compressed files. Runs last. While developing, it sends what every file has to bring.
 */
export function hosting(): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((_, response, next) => {
          response.setHeaders(new Map(Object.entries(headersOf('/admin/'))));
          next();
        });
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        placeNotFound(site);
        writeFileSync(join(site, '_headers'), headersFile());
        writeFileSync(join(site, '_redirects'), notFoundRules());
        if (process.env['QUICK_BUILD'] === 'yes') return;
        await writePrecompressed(site);
        forgetOld();
      },
    },
  };
}
