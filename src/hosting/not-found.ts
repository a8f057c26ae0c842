import { existsSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../locales.ts';

/** The page for every address that does not exist, and names no language. */
const everywhere = '404.html';

/** The file of a language that hosts send for an address that does not exist: `es/404.html`. */
const fileIn = (locale: string) => `${locale}/${everywhere}`;

/** Puts the page of each language where hosts look for it, which is not where a page of its address would stand. */
export function placeNotFound(site: string): void {
  for (const locale of locales) {
    const folder = join(site, locale, '404');
    if (!existsSync(folder)) continue;
    renameSync(join(folder, 'index.html'), join(site, fileIn(locale)));
    rmdirSync(folder);
  }
}

/** The file that answers an address which does not exist: in the language of its path, where it has one. */
export function notFoundFile(path: string): string {
  const locale = locales.find((one) => path.startsWith(`/${one}/`) || path === `/${one}`);
  return locale === undefined ? everywhere : fileIn(locale);
}

/**
 * The same for Netlify and its like, as they read it from `_redirects`. Cloudflare Pages passes these lines over and
 * looks for the nearest `404.html` by itself.
 */
export const notFoundRules = (): string =>
  [...locales.map((locale) => `/${locale}/* /${fileIn(locale)} 404`), `/* /${everywhere} 404`].join('\n') + '\n';
