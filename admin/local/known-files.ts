import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from '../../src/content/read-content.ts';
import { cmsCollections } from '../form/collections.ts';
import { formOfFile } from '../form/entries.ts';

const collections = cmsCollections({ ways: [] });

/** Whether a path, from the top of the repository, is that of a file which the form can change and the validation reads. */
export const isKnownFile = (path: string): boolean =>
  collections.some((collection) => formOfFile(collection, path) !== undefined) &&
  placeOf(path.slice('content/'.length)).in !== 'nowhere';

/** The first part of a path that is a link, so that what is written there would end elsewhere. */
export function linkIn(root: string, path: string): string | undefined {
  const parts = path.split('/');
  return parts
    .map((_, index) => parts.slice(0, index + 1).join('/'))
    .find((part) => lstatSync(join(root, part), { throwIfNoEntry: false })?.isSymbolicLink());
}
