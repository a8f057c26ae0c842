import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../site/settings.ts';
import { offerPdfs } from './offer.ts';

/** Offers the PDFs that fit the pages which were built. */
export function paper(): AstroIntegration {
  return {
    name: 'paper',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (process.env['QUICK_BUILD'] === 'yes') return;
        await offerPdfs(fileURLToPath(dir), site.address);
      },
    },
  };
}
