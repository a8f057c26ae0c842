import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** A file as it is to be: its path from the top of the repository, and its words before and after. */
export interface Change {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** Where saves are prepared: beside the caches of Astro, which Git leaves alone. What is half written there harms nothing. */
export const ownFolder = (root: string) => join(root, '.astro/editor');
/** The file of that folder which no save takes part in: what each window has read. */
export const memory = 'seen.txt';

const listSchema = z.array(z.object({ path: z.string(), isNew: z.boolean(), print: z.string() }));

/** What stands in the folder of a save: the new files and copies of the old ones, by number, and their list. */
const [newFile, oldFile] = [(index: number) => `${String(index)}.new`, (index: number) => `${String(index)}.old`];
const list = 'files.json';

/**
 * Changes files of a repository, all or none. A save is a folder of its own, and the name says how far it has come:
 * `draft` while nothing is changed yet, `journal` from before the first file is put in its place until after the last.
 * Whoever finds a journal knows that the save did not end, and puts the old files back (`settleSaves`).
 *
 * Gives the path of a file that is not as it was before: nothing is changed then. Where the system fails, it throws and
 * leaves that folder: settle it.
 */
export function changeAllOrNone(root: string, changes: readonly Change[]): string | undefined {
  const [draft, journal] = foldersIn(root);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  for (const [index, { path, before, after }] of changes.entries()) {
    const old = readIfThere(join(root, path));
    if (old?.toString('utf8') !== before) return path;
    // Flushed, since a loss of power must not leave a journal without its files.
    writeFileSync(join(draft, newFile(index)), after, { flush: true });
    if (old) writeFileSync(join(draft, oldFile(index)), old, { flush: true });
  }
  const files = changes.map(({ path, before, after }) => ({
    path,
    isNew: before === undefined,
    print: printOf(after),
  }));
  writeFileSync(join(draft, list), JSON.stringify(files), { flush: true });

  renameSync(draft, journal);
  for (const [index, { path }] of changes.entries()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    renameSync(join(journal, newFile(index)), join(root, path));
  }
  // With this name gone, the save has happened.
  renameSync(journal, draft);
  clear(draft);
  return undefined;
}

/**
 * Puts back the old files of a save that did not end, and clears away what is left of any. A file that somebody has
 * changed since then stays as it is. May be interrupted and begun again.
 */
export function settleSaves(root: string): void {
  const [draft, journal] = foldersIn(root);
  if (existsSync(join(journal, list))) {
    const files = readList(join(journal, list));
    for (const [index, { path, isNew, print }] of files.entries()) {
      const [file, old] = [join(root, path), join(journal, oldFile(index))];
      if (printOf(readIfThere(file)) !== print) continue;
      if (isNew) rmSync(file);
      else if (existsSync(old)) renameSync(old, file);
    }
    rmSync(draft, { recursive: true, force: true });
    renameSync(journal, draft);
  }
  const own = ownFolder(root);
  mkdirSync(own, { recursive: true });
  for (const name of readdirSync(own).filter((one) => one !== memory)) clear(join(own, name));
}

/** The files of a save that did not end. Throws in words where somebody or something has damaged their list. */
function readList(file: string): z.output<typeof listSchema> {
  try {
    return listSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    throw new Error(
      `${file} is damaged: it was to say which files an unfinished save had changed. Compare content/ with its last version, then remove the folder that holds this file`,
      { cause: error },
    );
  }
}

const foldersIn = (root: string) => [join(ownFolder(root), 'draft'), join(ownFolder(root), 'journal')] as const;

/** Removes what no save needs any more. Where it cannot be removed, it harms nothing, and the next save tries again. */
function clear(leftover: string): void {
  try {
    rmSync(leftover, { recursive: true, force: true });
  } catch {
    // See above.
  }
}

/** The fingerprint of a file, or `none` where there is none. */
export const printOf = (words: string | Buffer | undefined): string =>
  words === undefined ? 'none' : createHash('sha256').update(words).digest('hex');

/** The bytes of a file, or nothing where there is none. */
export function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
