import { join, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { inWords, type Problem } from './problem.ts';
import { readEntry } from './read-content.ts';
import { readFolder, readText } from './read-folder.ts';

/**
 * Loads a folder of `content/`, one entry a file, with the reader that also checks it: pages get what was checked, and
 * no other reader sees a file. A page that is not yet translated is left out.
 */
export function contentFolder(folder: string): Loader {
  const root = resolve('content', folder);
  return {
    name: 'content-folder',
    load(context) {
      const { store, watcher, logger } = context;
      const idOf = (file: string) => file.replace(/\.\w+$/v, '');

      function keep(file: string, text: string): readonly Problem[] {
        const found = readEntry(`${folder}/${file}`, text);
        if ('problems' in found) return found.problems;
        if (found.value === undefined) store.delete(idOf(file));
        else store.set({ id: idOf(file), data: { ...found.value }, digest: context.generateDigest(text) });
        return [];
      }

      store.clear();
      const problems = [...readFolder(root)].flatMap(([file, text]) => keep(file, text));
      if (problems.length > 0) {
        const words = problems.map(inWords).join('\n');
        // While developing, the other pages can still be seen.
        if (watcher === undefined) throw new Error(words);
        logger.error(words);
      }

      const isOurs = (path: string) => resolve(path).startsWith(join(root, '/'));
      const fileOf = (path: string) =>
        resolve(path)
          .slice(root.length + 1)
          .replaceAll('\\', '/');
      const reload = (path: string) => {
        if (!isOurs(path)) return;
        try {
          for (const problem of keep(fileOf(path), readText(path))) logger.error(inWords(problem));
        } catch (error) {
          logger.error(String(error));
        }
      };
      watcher?.on('add', reload);
      watcher?.on('change', reload);
      watcher?.on('unlink', (path) => {
        if (isOurs(path)) store.delete(idOf(fileOf(path)));
      });
      return Promise.resolve();
    },
  };
}
