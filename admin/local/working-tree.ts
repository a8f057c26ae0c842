import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from '../../src/content/content.ts';
import { inWords, type Problem } from '../../src/content/problem.ts';
import { readContent } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { validateContent } from '../../src/content/validate/validate-content.ts';
import type { Day } from '../../src/eligibility/days.ts';
import { changeAllOrNone, memory, ownFolder, printOf, readIfThere, settleSaves, type Change } from './all-or-none.ts';
import { isKnownFile, linkIn } from './known-files.ts';

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
  const seenFile = join(ownFolder(root), memory);
  const seen = new Map((textOf(seenFile) ?? '').trim().split('\n').slice(-5000).map(splitAtLastSpace));
  try {
    settleSaves(root);
    writeFileSync(seenFile, [...seen].map((line) => `${line.join(' ')}\n`).join(''));
  } catch {
    // Whoever saves is told: each save begins with the same.
  }

  return {
    /** Remembers that a window has read a file, or that it found none. */
    remember(window: string, path: string, text: string | undefined): void {
      seen.set(`${window} ${path}`, printOf(text));
      try {
        appendFileSync(seenFile, `${window} ${path} ${printOf(text)}\n`);
      } catch {
        // On a full disk, the window has to load its page anew once this program was started again.
      }
    },

    /**
     * Writes files, all or none. Throws a `Refusal` where the form does not know a file, where a file was changed since
     * the window read it, where it would hold a mistake, or where the system does not let it be written. Gives the
     * mistakes that other files have now: they can be mended afterwards, in any order.
     */
    save(window: string, wanted: readonly Wanted[]): string[] {
      for (const { path } of wanted) refuseUnknown(root, path);
      settle();
      const read = wanted.map(({ path, raw }) => ({
        path,
        before: orRefusal(path, () => textOf(join(root, path))),
        after: raw,
      }));
      // An empty file for a language without a translation says nothing, so it is neither made nor touched.
      const files = read.filter(({ before = '', after }) => `${after}${before}`.trim() !== '');
      for (const { path, before } of files) {
        if (printOf(before) !== (seen.get(`${window} ${path}`) ?? 'none')) throw new Refusal(changedBetween(path));
      }
      const mistakes = mistakesWith(root, files, today());
      if (mistakes.own.length > 0) {
        throw new Refusal(['Not saved. Your text is still here.', ...mistakes.own].join('\n'));
      }
      write(files.filter(({ before, after }) => before !== after));
      for (const { path, after } of files) this.remember(window, path, after);
      return mistakes.elsewhere;
    },
  };

  function write(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    let changed: string | undefined;
    try {
      changed = changeAllOrNone(root, changes);
    } catch (error) {
      settle();
      throw new Refusal(`Not saved: ${reason(error)} Your text is still here; try again once that is mended.`);
    }
    if (changed === undefined) return;
    settle();
    throw new Refusal(changedBetween(changed));
  }

  function settle(): void {
    try {
      settleSaves(root);
    } catch (error) {
      throw new Refusal(
        `Not saved, and not every file of a save could be put back: ${reason(error)} Your text is still here. Once that is mended, save again or start this program anew: both begin by putting the old files back.`,
      );
    }
  }
}

/** Throws a `Refusal` where the form does not know a file, or where a link on its way leads elsewhere. */
export function refuseUnknown(root: string, path: string): void {
  if (!isKnownFile(path)) {
    throw new Refusal(`${path}: the editor has no form for this file. Nothing was saved.`);
  }
  const link = orRefusal(path, () => linkIn(root, path));
  if (link !== undefined) {
    throw new Refusal(
      `${path}: ${link} is a link to another place. Nothing was saved. Put the file or folder itself in its place.`,
    );
  }
}

/** The mistakes that the content would have with some files written: in these, and in all others. */
function mistakesWith(root: string, files: readonly Change[], today: Day): { own: string[]; elsewhere: string[] } {
  const content = new Map(readFolder(join(root, 'content')));
  const names = files.map(({ path }) => path.slice('content/'.length));
  files.forEach(({ after }, index) => content.set(names[index]!, after));
  const { own = [], elsewhere = [] } = Object.groupBy(problemsOf(content, today), ({ file }) =>
    names.includes(file) ? 'own' : 'elsewhere',
  );
  return { own: own.map(inWords), elsewhere: elsewhere.map(inWords) };
}

function problemsOf(content: ContentFiles, today: Day): readonly Problem[] {
  try {
    return validateContent(readContent(content), today).problems;
  } catch (error) {
    throw new Refusal(
      `Not saved: the content cannot be checked (${(error as Error).message}). Your text is still here. Tell the people who run the site what stands in the brackets.`,
    );
  }
}

const splitAtLastSpace = (line: string): [string, string] => {
  const at = line.lastIndexOf(' ');
  return [line.slice(0, at), line.slice(at + 1)];
};

const changedBetween = (path: string) =>
  `${path} was changed after this window read it, in another window or by hand. Nothing was overwritten, and your text is still here: copy it, reload this page, and enter it again.`;

const textOf = (file: string) => readIfThere(file)?.toString('utf8');

/** What a look at the disk finds; a `Refusal` where the system gives no answer. */
function orRefusal<Found>(path: string, look: () => Found): Found {
  try {
    return look();
  } catch (error) {
    throw new Refusal(`${path}: ${reason(error)} Nothing was saved, and your text is still here.`);
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full.';
  if (code === 'EFBIG') return 'the file is larger than this machine allows.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'this program may not write into content/.';
  if (code === 'EISDIR' || code === 'ENOTDIR')
    return 'a folder stands where a file belongs, or a file in the place of a folder.';
  if (code === 'ENAMETOOLONG') return 'the name is too long.';
  return `${message}.`;
}
