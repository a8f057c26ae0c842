import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browserArgs } from './browser-path.ts';
import { pinFont } from './pinned-font.ts';

/** A page of a browser, without a window, that sees a built site in the font of most phones, and no network. */
export interface SiteInBrowser {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Opens a browser on a built site, which stands at `origin` as far as the browser knows. */
export async function openSite(
  { folder, origin, executablePath }: Readonly<Record<'folder' | 'origin' | 'executablePath', string>>,
  viewport?: { readonly width: number; readonly height: number },
): Promise<SiteInBrowser> {
  const browser = await chromium.launch({ executablePath, args: browserArgs });
  const page = await browser.newPage(viewport && { viewport });
  await pinFont(page);
  await page.route('**', (route) => {
    const { origin: asked, pathname } = new URL(route.request().url());
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    return asked === origin && existsSync(file)
      ? route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'application/octet-stream' })
      : route.fulfill({ status: 404 });
  });
  return { page, close: () => browser.close() };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
