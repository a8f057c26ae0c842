import { cmsCollections, type CmsCollection } from './collections.ts';

/** A file that the editor can open, with the collection that it belongs to. */
export interface EditorEntry {
  /** The path inside the content folder. */
  readonly file: string;
  readonly text: string;
  readonly collection: CmsCollection;
}

/** Every file of facts and every test person, among the files of the content folder. */
export function editorEntries(files: ReadonlyMap<string, string>): EditorEntry[] {
  const idsIn = (folder: string) =>
    [...files.keys()]
      .filter((file) => file.startsWith(`facts/${folder}/`))
      .map((file) => file.slice(`facts/${folder}/`.length, -'.yaml'.length));
  return cmsCollections({ subjects: [...idsIn('offices'), ...idsIn('routes')] }).flatMap((collection) =>
    [...files]
      .filter(([file]) => `content/${file}`.startsWith(`${collection.folder}/`) && file.endsWith('.yaml'))
      .map(([file, text]) => ({ file, text, collection })),
  );
}
