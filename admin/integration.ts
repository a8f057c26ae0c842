import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder, readFolder } from '../src/content/read-folder.ts';
import { backendFrom } from './backend.ts';
import { cmsConfig } from './config.ts';
import { decapFolder, isDecapFile } from './decap-scripts.ts';
import { knownIn } from './form/entries.ts';

/**
 * Brings the editor to `/admin/`: while developing with the working tree behind it, in a build with the backend that the
 * environment names. A build that names none holds no configuration, and the page then says how to set one.
 */
export function editor(): AstroIntegration {
  return {
    name: 'editor',
    hooks: {
      'astro:config:setup': () => {
        // Settings by halves stop here, before anything is built.
        backendFrom(process.env);
      },
      'astro:server:setup': async ({ server }) => {
        const drafts = process.env['EDITOR_DRAFTS'] === 'yes';
        // The development server watches the content and brings a change onto the page by itself.
        const { localEditor } = await import('./local/local-editor.ts');
        const handler = await localEditor({ root: process.cwd(), drafts, show: () => Promise.resolve(undefined) });
        server.middlewares.use('/admin', handler);
      },
      'astro:build:done': ({ dir }) => {
        const folder = join(fileURLToPath(dir), 'admin');
        mkdirSync(folder, { recursive: true });
        for (const name of readdirSync(decapFolder).filter(isDecapFile)) {
          copyFileSync(join(decapFolder, name), join(folder, name));
        }
        const backend = backendFrom(process.env);
        if (backend === undefined) return;
        const config = cmsConfig(knownIn(readFolder(contentFolder())), backend);
        writeFileSync(join(folder, 'config.yml'), `${JSON.stringify(config, null, 2)}\n`);
      },
    },
  };
}
