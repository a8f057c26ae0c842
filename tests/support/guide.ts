import { join } from 'node:path';
import { readContent } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';

/** The content of the guide with what was wrong in reading it, read once for all tests that one program runs. */
export const guideRead = readContent(readFolder(join(import.meta.dirname, '../../content')));

/** What the guide says today. */
export const guide = guideRead.content;
