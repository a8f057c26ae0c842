import { createHash, randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { checkContent } from '../../src/checks/check-content.ts';
import { inWords } from '../../src/checks/problem.ts';
import { readFolder } from '../../src/checks/read-folder.ts';
import type { Day } from '../../src/eligibility/days.ts';

/** A file as the editor wants it to be, by its path from the top of the repository. */
export interface Wanted {
  readonly path: string;
  readonly raw: string;
}

/** Why a save was refused, in words for the person at the form. Nothing has been written. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

export type WorkingTree = ReturnType<typeof workingTree>;

/**
 * The content of a working tree, for editors in several windows: it remembers what each window read, and writes only on
 * top of that.
 */
export function workingTree(root: string, today: () => Day) {
  // Beside the caches of Astro, which Git leaves alone: what is half written there harms nothing.
  const own = join(root, '.astro/editor');
  mkdirSync(own, { recursive: true });
  // Kept in a file, so that a window can save after this program was started again.
  const memory = join(own, 'seen.txt');
  const seen = new Map((readIfThere(memory) ?? '').trim().split('\n').slice(-5000).map(splitAtLastSpace));
  writeFileSync(memory, [...seen].map((line) => `${line.join(' ')}\n`).join(''));
  const print = (text: string | undefined) =>
    text === undefined ? 'none' : createHash('sha256').update(text).digest('hex');

  return {
    /** Remembers that a window has read a file, or that it found none. */
    remember(window: string, path: string, text: string | undefined): void {
      seen.set(`${window} ${path}`, print(text));
      appendFileSync(memory, `${window} ${path} ${print(text)}\n`);
    },

    /**
     * Writes files, all or none: whole under another name first, then in place. Throws a `Refusal` where a file lies
     * outside the content, was changed since the window read it, or would hold a mistake. Gives the mistakes that other
     * files have now: they can be mended afterwards, in any order.
     */
    save(window: string, wanted: readonly Wanted[]): string[] {
      // An empty file for a language without a translation says nothing, so it is neither made nor touched.
      const files = wanted.filter(({ path, raw }) => `${raw}${readIfThere(join(root, path)) ?? ''}`.trim() !== '');
      for (const { path } of files) {
        if (!isContent(path)) throw new Refusal(`${path}: the editor writes only into content/. Nothing was saved.`);
        const now = readIfThere(join(root, path));
        if (print(now) !== (seen.get(`${window} ${path}`) ?? 'none')) throw new Refusal(changedBetween(path));
      }
      const mistakes = mistakesWith(root, files, today());
      if (mistakes.own.length > 0) {
        throw new Refusal(['Not saved. Your text is still here.', ...mistakes.own].join('\n'));
      }

      const parts = files.map(({ path, raw }) => ({ file: join(root, path), part: join(own, randomUUID()), raw }));
      try {
        for (const { file, part, raw } of parts) {
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(part, raw, { flush: true });
        }
      } catch (error) {
        for (const { part } of parts) rmSync(part, { force: true });
        throw new Refusal(`Not saved: ${reason(error)} Your text is still here; try again once that is mended.`);
      }
      for (const { file, part } of parts) renameSync(part, file);
      for (const { path, raw } of files) this.remember(window, path, raw);
      return mistakes.elsewhere;
    },
  };
}

/** The mistakes that the content would have with some files written: in these, and in all others. */
function mistakesWith(root: string, files: readonly Wanted[], today: Day): { own: string[]; elsewhere: string[] } {
  const content = new Map(readFolder(join(root, 'content')));
  const names = files.map(({ path }) => path.slice('content/'.length));
  files.forEach(({ raw }, index) => content.set(names[index]!, raw));
  const { own = [], elsewhere = [] } = Object.groupBy(checkContent(content, today).problems, ({ file }) =>
    names.includes(file) ? 'own' : 'elsewhere',
  );
  return { own: own.map(inWords), elsewhere: elsewhere.map(inWords) };
}

const splitAtLastSpace = (line: string): [string, string] => {
  const at = line.lastIndexOf(' ');
  return [line.slice(0, at), line.slice(at + 1)];
};

const isContent = (path: string) => normalize(path).split(sep).join('/') === path && path.startsWith('content/');

const changedBetween = (path: string) =>
  `${path} was changed after this window read it, in another window or by hand. Nothing was overwritten, and your text is still here: copy it, reload this page, and enter it again.`;

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full.';
  if (code === 'EFBIG') return 'the file is larger than this machine allows.';
  if (code === 'EACCES' || code === 'EROFS') return 'this program may not write into content/.';
  return `${message}.`;
}
