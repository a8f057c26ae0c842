import { join } from 'node:path';
import { parse } from 'yaml';
import type { CmsCollection } from '../../admin/form/cms-collection.ts';
import { cmsCollections } from '../../admin/form/collections.ts';
import { editorEntries, formOfFile, knownIn } from '../../admin/form/entries.ts';
import type { Problem } from '../../src/content/problem.ts';
import { readContent } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { validateContent } from '../../src/content/validate/validate-content.ts';
import { today } from '../../src/today.ts';
import { smallFiles } from './small-site.ts';

/** What a file of facts says. */
export type Fact = Readonly<Record<string, unknown>>;

/** Whether the editor is tried on all that the guide says, which takes long, and not on the small site. */
export const isWholeGuide = process.env['EDITOR_CONTENT'] === 'content';

/** The content of which every site of a test of the editor begins as a copy. */
export const content: ReadonlyMap<string, string> = isWholeGuide ? readFolder('content') : smallFiles;

/** Every form of the editor. */
export const collections = cmsCollections(knownIn(content));

/** An entry of a collection, as the file that holds it: for a text, the file of the original. */
export interface Entry {
  readonly collection: CmsCollection;
  readonly name: string;
  /** The path from the top of the repository. */
  readonly path: string;
  readonly text: string;
}

const nameOf = (file: string) =>
  file
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/v, '');

/** The entries of each collection, by its name. A text in several languages is one of them. */
const byCollection = Map.groupBy(
  editorEntries(content).map(({ collection, file, text }): Entry => {
    return { collection, name: nameOf(file), path: `content/${file}`, text };
  }),
  ({ collection }) => collection.name,
);

/** The entries of a collection, each once. */
export function entriesOf(collection: string): Entry[] {
  const all = (byCollection.get(collection) ?? []).toSorted((one, other) => (one.path < other.path ? -1 : 1));
  return [...new Map(all.toReversed().map((entry) => [entry.name, entry])).values()].toReversed();
}

/** What the facts of a file say. */
export const factIn = (text: string): Fact => parse(text) as Fact;

/** The facts of a kind, by name. */
export const factsOf = (kind: string): [string, Fact][] =>
  entriesOf(kind).map(({ name, text }) => [name, factIn(text)]);

const problemsOf = (files: ReadonlyMap<string, string>): readonly Problem[] =>
  validateContent(readContent(files), today()).problems;

/** The mistakes in the content of a copy of the repository, as the build would find them today. */
export const problemsIn = (folder: string): readonly Problem[] => problemsOf(readFolder(join(folder, 'content')));

/** The mistakes that the content would have if some of its files were others. */
export const problemsWith = (changed: Readonly<Record<string, string>>): readonly Problem[] =>
  problemsOf(new Map([...content, ...Object.entries(changed)]));

/** What an entry says: the facts of its file, or the head of a text with its body. */
export function valuesIn({ path, text }: Pick<Entry, 'path' | 'text'>): Fact {
  if (!path.endsWith('.mdx')) return factIn(text);
  const { head, body } = /^---\n(?<head>.*?)\n---\n(?<body>.*)$/sv.exec(text)!.groups!;
  return { ...factIn(head!), body };
}

/** The form of an entry. */
export const formOfEntry = ({ collection, path }: Entry) => formOfFile(collection, path)!;
