import { join } from 'node:path';
import { readContent } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';

const top = join(import.meta.dirname, '../..');

/** A small site whose content never changes: two Offices, six routes, three nationalities, English and some Spanish. */
export const smallSite = {
  content: join(top, 'tests/site'),
  /** Where it is built. */
  folder: join(top, '.cache/small-site'),
  /** The day that it shows. */
  on: '2026-11-22',
} as const;

/** What a build has to know to be one of the small site: without pictures and compressed files, which follow from its pages. */
export const smallToday = { AS_OF: smallSite.on, CONTENT: smallSite.content, QUICK_BUILD: 'yes' } as const;

/** What the small site is made from. The words of the interface are those of every site. */
export const smallFiles: ReadonlyMap<string, string> = new Map([
  ...readFolder(smallSite.content),
  ...[...readFolder(join(top, 'content/interface'))].map(([file, text]) => [`interface/${file}`, text] as const),
]);

/** What the small site says. */
export const smallContent = readContent(smallFiles).content;
