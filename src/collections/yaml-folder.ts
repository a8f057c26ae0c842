import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readFolder } from '../checks/read-folder.ts';
import { readYaml } from '../checks/read-yaml.ts';

/**
 * Loads a folder of YAML files, one entry a file, with days left as text. The loader that Astro brings reads
 * 30 February as 2 March before a schema sees it.
 */
export function yamlFolder(folder: string): Loader {
  return {
    name: 'yaml-folder',
    async load(context) {
      const { store, watcher, logger } = context;

      async function keep(file: string, text: string): Promise<void> {
        const id = basename(file, '.yaml');
        const read = readYaml(file, text);
        if ('problems' in read) {
          throw new Error(
            read.problems.map(({ where, problem }) => `${folder}/${file}: ${where}: ${problem}`).join('\n'),
          );
        }
        const data = await context.parseData({
          id,
          data: read.value as Record<string, unknown>,
          filePath: join(folder, file),
        });
        store.set({ id, data, digest: context.generateDigest(text) });
      }

      store.clear();
      for (const [file, text] of readFolder(folder)) await keep(file, text);

      const isOurs = (path: string) => resolve(path, '..') === resolve(folder) && path.endsWith('.yaml');
      const reload = (path: string) => {
        if (!isOurs(path)) return;
        readFile(path, 'utf8')
          .then((text) => keep(basename(path), text))
          .catch((error: unknown) => {
            logger.error(String(error));
          });
      };
      watcher?.on('add', reload);
      watcher?.on('change', reload);
      watcher?.on('unlink', (path) => {
        if (isOurs(path)) store.delete(basename(path, '.yaml'));
      });
    },
  };
}
