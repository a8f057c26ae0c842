import { inWords } from './problem.ts';
import { readContent, readEntry, type Reading } from './read-content.ts';
import { readFolder } from './read-folder.ts';

let last: Reading | undefined;
/** What the last reading made of each file, so that only changed files are parsed again. */
const known = new Map<string, { readonly text: string; readonly read: ReturnType<typeof readEntry> }>();

/**
 * The content that pages are made from: read once a build. While developing it is looked at again for each page, and the
 * same reading is given as long as no file has changed.
 *
 * @throws where a file has a mistake, with all of them in words. While developing they are printed, and the rest is given.
 */
export function siteContent(): Reading {
  if (last !== undefined && !import.meta.env.DEV) return last;
  const files = readFolder('content');
  if (last !== undefined && isSame(files, last.files)) return last;
  last = readContent(files, readOnce);
  const words = last.problems.map(inWords).join('\n');
  if (words !== '' && !import.meta.env.DEV) throw new Error(words);
  if (words !== '') console.error(words);
  return last;
}

function readOnce(file: string, text: string): ReturnType<typeof readEntry> {
  const before = known.get(file);
  if (before?.text === text) return before.read;
  const read = readEntry(file, text);
  known.set(file, { text, read });
  return read;
}

const isSame = (one: Reading['files'], other: Reading['files']) =>
  one.size === other.size && [...one].every(([file, text]) => other.get(file) === text);
