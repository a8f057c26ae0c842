import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A page of a built site. */
export interface BuiltPage {
  /** The address on the site: `/en/countries/colombia/`. */
  readonly address: string;
  readonly html: string;
}

/** Every file of a built site, by its path inside it. */
export function builtFiles(folder = 'dist'): Map<string, Buffer> {
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

function allPages(folder = 'dist'): BuiltPage[] {
  return [...builtFiles(folder)]
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, bytes]) => ({ address: `/${file.replace(/index\.html$/v, '')}`, html: bytes.toString('utf8') }));
}

/** The values of an attribute in a page, entities read. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gv'))].map(([, value]) => unescape(value!));
}

const unescape = (text: string) =>
  text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');

/** The text of the first element of a kind, without its tags. */
export function textOf(html: string, element: string): string | undefined {
  const [, inside] = new RegExp(`<${element}[^>]*>(.*?)</${element}>`, 'sv').exec(html) ?? [];
  return inside === undefined ? undefined : unescape(inside.replaceAll(/<[^>]*>/gv, '')).trim();
}

/** What a feed tells in each of its entries, as HTML, by the anchor of its link. */
export const feedSummaries = (xml: string): Map<string, string> =>
  new Map(
    [...xml.matchAll(/<entry>.*?<id>[^<]*#([^<]+)<\/id>.*?<summary[^>]*><!\[CDATA\[(.*?)\]\]>/gsv)].map(
      ([, anchor, html]) => [anchor!, html!],
    ),
  );
