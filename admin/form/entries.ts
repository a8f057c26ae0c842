import type { CmsCollection } from './cms-collection.ts';
import type { CmsField } from './cms-field.ts';
import { cmsCollections } from './collections.ts';
import type { Known } from './fields.ts';

/** A file that the editor can open, with its form. */
export interface EditorEntry {
  /** The path inside the content folder. */
  readonly file: string;
  readonly text: string;
  readonly collection: CmsCollection;
  readonly fields: readonly CmsField[];
}

/** The files of the content folder, by their paths in it. */
type Files = ReadonlyMap<string, string>;

/** The names that fields can refer to, found among the files of the content folder. */
export function knownIn(files: Files): Known {
  const idsIn = (folder: string) =>
    [...files.keys()]
      .filter((file) => file.startsWith(`facts/${folder}/`) && file.endsWith('.yaml'))
      .map((file) => file.slice(`facts/${folder}/`.length, -'.yaml'.length))
      .sort();
  return { ways: [...idsIn('offices'), ...idsIn('routes')] };
}

/** Every file of the content folder that the editor can open. */
export function editorEntries(files: Files): EditorEntry[] {
  return cmsCollections(knownIn(files)).flatMap((collection) =>
    [...files].flatMap(([file, text]) => {
      const fields = formOfFile(collection, `content/${file}`);
      return fields && text.trim() !== '' ? [{ file, text, collection, fields }] : [];
    }),
  );
}

/** The form that a collection has for a file, if the file is one of its own. */
export function formOfFile(collection: CmsCollection, path: string): readonly CmsField[] | undefined {
  if (collection.files) return collection.files.find(({ file }) => file === path)?.fields;
  const { folder, fields, extension } = collection;
  return path.startsWith(`${folder}/`) && path.endsWith(`.${extension}`) ? fields : undefined;
}
