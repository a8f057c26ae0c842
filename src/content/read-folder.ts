import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFiles } from './content.ts';
import { mostBytes, notRead } from './read-text.ts';

/** The folder whose content is read, validated and built: `content/`, unless `CONTENT` names another. */
export const contentFolder = (): string => process.env['CONTENT'] ?? 'content';

/**
 * Reads every file below a folder as text, by its path inside the folder, with `/` on every system. What is not a file,
 * or is too large, has a stand-in for its text that the validation refuses.
 */
export function readFolder(root: string): ContentFiles {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(root, file).split(sep).join('/'), readText(file)]));
}

/** The text of a file, or its stand-in. Bytes that are not UTF-8 become the sign for an unreadable letter. */
export function readText(file: string): string {
  const about = lstatSync(file);
  if (about.isSymbolicLink()) return notRead.link;
  if (!about.isFile()) return notRead.special;
  return about.size > mostBytes ? notRead.tooLarge : readFileSync(file, 'utf8');
}
