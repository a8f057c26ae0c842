import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** A page of a built site. */
export interface BuiltPage {
  /** The address on the site: `/en/countries/colombia/`. */
  readonly address: string;
  readonly html: string;
}

const read = new Map<string, ReadonlyMap<string, Buffer>>();

/** Every file of a built site, by its path inside it, read once. */
export function builtFiles(folder = 'dist'): ReadonlyMap<string, Buffer> {
  const files = read.get(folder) ?? readFiles(folder);
  read.set(folder, files);
  return files;
}

function readFiles(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)]),
  );
}

/** Every public page of a built site, in the order of their addresses. */
export const builtPages = (folder?: string): BuiltPage[] =>
  allPages(folder).filter(({ address }) => !address.startsWith('/admin/'));

/** The pages that are for editors. */
export const editorPages = (folder?: string): BuiltPage[] =>
  allPages(folder).filter(({ address }) => address.startsWith('/admin/'));

const pages = new Map<string, readonly BuiltPage[]>();

function allPages(folder = 'dist'): readonly BuiltPage[] {
  const found = pages.get(folder) ?? readPages(folder);
  pages.set(folder, found);
  return found;
}

const readPages = (folder: string) =>
  [...builtFiles(folder)]
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, bytes]) => ({ address: `/${file.replace(/index\.html$/v, '')}`, html: bytes.toString('utf8') }));

const trees = new WeakMap<BuiltPage, HTMLElement>();

/** A page as a tree of elements, parsed once. Whoever changes it parses one of their own. */
export function treeOf(page: BuiltPage): HTMLElement {
  const tree = trees.get(page) ?? parse(page.html);
  trees.set(page, tree);
  return tree;
}

/** Every public page as a tree of elements, by its address. */
export const builtTrees = (): ReadonlyMap<string, HTMLElement> =>
  new Map(builtPages().map((page) => [page.address, treeOf(page)]));

/** The values of an attribute of some elements of a page, in its order: of all that have it, where no others are asked for. */
export const valuesOf = (page: BuiltPage, attribute: string, elements = `[${attribute}]`): string[] =>
  treeOf(page)
    .querySelectorAll(elements)
    .map((element) => element.getAttribute(attribute)!);

/** The numbers of the sources that some words cite, those between the ends of a range too. */
export const citedIn = (element: HTMLElement): number[] =>
  element
    .querySelectorAll('.refs')
    .flatMap((refs) =>
      [...refs.innerHTML.matchAll(/href="#s(\d+)">(?:\d+<\/a>–<a href="#s(\d+)")?/gv)].flatMap(
        ([, first, last = first]) =>
          Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
      ),
    );

/** The text of the first element of a kind, without its tags. */
export const textOf = (page: BuiltPage, element: string): string | undefined =>
  treeOf(page).querySelector(element)?.text.trim();

/** What a feed tells in each of its entries, as HTML, by the anchor of its link. */
export const feedSummaries = (xml: string): Map<string, string> =>
  new Map(
    [...xml.matchAll(/<entry>.*?<id>[^<]*#([^<]+)<\/id>.*?<summary[^>]*><!\[CDATA\[(.*?)\]\]>/gsv)].map(
      ([, anchor, html]) => [anchor!, html!],
    ),
  );
