import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { dayShown } from '../today.ts';
import { noteChange } from './changes-seen.ts';
import { contentFolder } from './read-folder.ts';

const changed = 'content:changed';
const connected = 'content:connected';

/**
 * Loads a page anew when the content has changed since it was asked for, `ago` milliseconds before. A change that comes
 * before the page has connected is told once it has. The editor holds what somebody types, and shows the page beside its
 * form anew by itself.
 */
const reload = `if (import.meta.hot && location.pathname !== '/admin/') {
  import.meta.hot.on('${changed}', ({ ago }) => {
    if (ago < performance.now()) location.reload();
  });
  import.meta.hot.send('${connected}');
}`;

/**
 * Stops a build at once whose `AS_OF` is no day. While developing, loads the pages anew when a file of `content/` has
 * changed.
 */
export function content(): AstroIntegration {
  const folder = resolve(contentFolder()) + sep;
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        dayShown(process.env['AS_OF']);
        if (command === 'dev') injectScript('page', reload);
      },
      'astro:server:setup': ({ server }) => {
        let at = -Infinity;
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (!resolve(file).startsWith(folder)) return;
          noteChange();
          at = performance.now();
          server.hot.send(changed, { ago: 0 });
        });
        server.hot.on(connected, (_, client) => {
          if (at > -Infinity) client.send(changed, { ago: performance.now() - at });
        });
      },
    },
  };
}
