import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { noteChange } from './changes-seen.ts';

const changed = 'content:changed';

/** The editor holds what somebody types, and shows the page beside its form anew by itself. */
const reload = `import.meta.hot?.on('${changed}', () => {
  if (location.pathname !== '/admin/') location.reload();
});`;

/** While developing, loads the pages anew when a file of `content/` has changed. */
export function content(): AstroIntegration {
  const folder = resolve('content') + sep;
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', reload);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (!resolve(file).startsWith(folder)) return;
          noteChange();
          server.hot.send(changed);
        });
      },
    },
  };
}
