import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workingTree, type Wanted, type WorkingTree } from '../../admin/local/working-tree.ts';

/** The three files of one text. */
export const paths = ['en', 'es', 'ht'].map((locale) => `content/pages/${locale}/about.mdx`);

/** A text in three languages, each with a word that tells one state of it from another. */
export const textOf = (word: string): Wanted[] =>
  paths.map((path, index) => ({
    path,
    raw: `---
title: A page about ${word}
summary: A sentence that is long enough to say what the page is about.
keywords: []
${index === 0 ? '' : 'original: abcdef0123456789\ntranslation: draft\n'}---

Plain text about ${word}.
`,
  }));

/** The word that each language has; nothing where there is no file. */
export const wordsIn = (root: string): (string | undefined)[] =>
  paths
    .map((path) => join(root, path))
    .map((file) =>
      existsSync(file) ? /^title: A page about (\S+)/mv.exec(readFileSync(file, 'utf8'))?.[1] : undefined,
    );

/** A small tree of content in a folder of its own, whose text stands in English alone. */
export function smallTree(): string {
  const root = mkdtempSync(join(tmpdir(), 'safe-mobility-tree-'));
  cpSync(join(import.meta.dirname, '../content/sound'), join(root, 'content'), { recursive: true });
  cpSync(join(import.meta.dirname, '../../content/interface'), join(root, 'content/interface'), { recursive: true });
  return root;
}

/** The working tree as a window has it that has read the text in all three languages. */
export function openedTree(root: string): WorkingTree {
  const tree = workingTree(root, () => '2026-11-22');
  for (const path of paths) {
    const file = join(root, path);
    tree.remember('w', path, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  }
  return tree;
}
