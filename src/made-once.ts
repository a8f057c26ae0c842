import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What builds have made and the next one may take over, unless `MADE_BEFORE` names another folder. Safe to delete. */
const folder = () => resolve(process.env['MADE_BEFORE'] ?? '.cache/made');
const kept = 7 * 24 * 60 * 60 * 1000;

/**
 * What comes of something: taken over where it was made before from the same, else made now and kept for a week. `from` has
 * to name all that it depends on, the versions of the programs that make it included.
 */
export async function madeOnce(
  from: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const before = await madeBefore(from);
  if (before !== undefined) return before;
  const made = new Uint8Array(await make());
  await keep(join(folder(), nameOf(from)), made);
  return made;
}

/** What was made before from the same; nothing where it never was. */
export async function madeBefore(from: readonly (string | Uint8Array)[]): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(join(folder(), nameOf(from))));
  } catch {
    return undefined;
  }
}

/** The same parts have the same name, however they are cut. */
function nameOf(from: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of from) hash.update(`${String(part.length)} `).update(part);
  return hash.digest('hex');
}

/** Puts a file in its place whole: another build may read it, or this one may end at any moment. */
async function keep(file: string, made: Uint8Array): Promise<void> {
  try {
    mkdirSync(folder(), { recursive: true });
    const unfinished = `${file}.${randomUUID()}`;
    await writeFile(unfinished, made);
    renameSync(unfinished, file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${folder()}: what was made cannot be kept there (${why}). Make it a folder that can be written to, or name another one: MADE_BEFORE=/path/to/folder`,
      { cause: error },
    );
  }
}

/** Removes what was made more than a week before the newest of all. */
export function forgetOld(): void {
  mkdirSync(folder(), { recursive: true });
  const all = readdirSync(folder()).flatMap((name) => {
    const file = join(folder(), name);
    // Another build may have removed it by now.
    const about = statSync(file, { throwIfNoEntry: false });
    return about ? [{ file, at: about.mtimeMs }] : [];
  });
  const newest = all.reduce((latest, { at }) => Math.max(latest, at), 0);
  for (const { file, at } of all) if (newest - at > kept) rmSync(file, { force: true });
}
