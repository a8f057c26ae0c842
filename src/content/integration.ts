import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** While developing, loads the pages anew when a file of `content/` has changed. */
export function content(): AstroIntegration {
  const folder = resolve('content') + sep;
  return {
    name: 'content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (resolve(file).startsWith(folder)) server.hot.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}
