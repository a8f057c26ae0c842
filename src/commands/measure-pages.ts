import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { phone } from '../reports/page-limits.ts';
import { browserPath } from './browser-path.ts';
import { pinFont } from './pinned-font.ts';

/** How high a page is, and its header, in pixels, and how much wider than the window. */
export interface Drawn {
  readonly height: number;
  readonly header: number;
  readonly excess: number;
}

/** Measures a page that has been opened, once its font is there. */
export const measure = (page: Page): Promise<Drawn> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
    return {
      height: scrollHeight,
      header: Math.round(document.querySelector('header')?.getBoundingClientRect().bottom ?? 0),
      excess: scrollWidth - clientWidth,
    };
  });

/** The heights of pages of a built site on a phone, by their addresses; nothing where there is no browser to draw them. */
export async function heightsOf(
  folder: string,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, number> | undefined> {
  const executablePath = browserPath();
  if (executablePath === undefined) return undefined;
  // Chromium refuses its sandbox to root.
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage({ viewport: phone });
    await pinFont(page);
    const site = 'http://site.test';
    await page.route(`${site}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      return existsSync(file)
        ? route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'application/octet-stream' })
        : route.fulfill({ status: 404 });
    });
    await page.goto(site + addresses[0]!);
    const heights = new Map<string, number>();
    for (const address of addresses) {
      const html = readFileSync(join(folder, address, 'index.html'), 'utf8');
      // Only a script has to be started; any other page is put in the place of the one before it, which is much quicker.
      await (html.includes('<script type="module"') ? page.goto(site + address) : show(page, html));
      heights.set(address, (await measure(page)).height);
    }
    return heights;
  } finally {
    await browser.close();
  }
}

const show = (page: Page, html: string) =>
  page.evaluate((text) => {
    const { head, body } = new DOMParser().parseFromString(text, 'text/html');
    document.head.replaceWith(head);
    document.body.replaceWith(body);
  }, html);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
