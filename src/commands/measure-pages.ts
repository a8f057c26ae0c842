import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { phone } from '../reports/page-limits.ts';
import { browserPath } from './browser-path.ts';
import { openSite } from './built-site.ts';

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

/**
 * Shows a page as it stands at its address: in the place of the one that is open, which is much quicker than to open it, but
 * for the check and the search, which read from the address what was asked for.
 */
export async function show(page: Page, address: string, html: string): Promise<void> {
  await (html.includes('<script type="application/json"') ? page.goto(address) : showInPlace(page, html));
}

/** Puts a page in the place of the one that is open, and starts its scripts. */
const showInPlace = (page: Page, html: string): Promise<void> =>
  page.evaluate(async (text) => {
    const { head, body, documentElement } = new DOMParser().parseFromString(text, 'text/html');
    document.documentElement.lang = documentElement.lang;
    document.head.replaceWith(head);
    document.body.replaceWith(body);
    for (const { src } of document.querySelectorAll<HTMLScriptElement>('script[type="module"]')) {
      // Under another address a script runs once more.
      await import(`${src}?again=${String(performance.now())}`);
    }
  }, html);

/** Looks at a built site on a phone; nothing where there is no browser to draw it. `site` is where its addresses begin. */
export async function onPhone<Seen>(
  folder: string,
  look: (page: Page, site: string) => Promise<Seen>,
): Promise<Seen | undefined> {
  const executablePath = browserPath();
  if (executablePath === undefined) return undefined;
  const site = 'http://site.test';
  const { page, close } = await openSite({ folder, origin: site, executablePath }, phone);
  try {
    return await look(page, site);
  } finally {
    await close();
  }
}

/** The heights of pages of a built site on a phone, by their addresses; nothing where there is no browser to draw them. */
export const heightsOf = (
  folder: string,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, number> | undefined> =>
  onPhone(folder, async (page, site) => {
    await page.goto(site + addresses[0]!);
    const heights = new Map<string, number>();
    for (const address of addresses) {
      const html = readFileSync(join(folder, address, 'index.html'), 'utf8');
      await show(page, site + address, html);
      heights.set(address, (await measure(page)).height);
    }
    return heights;
  });
