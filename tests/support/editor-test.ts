import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { editorOn, type Editor } from './editor.ts';
import { startEditorSite, type EditorSite } from './editor-site.ts';
import { startForeignPages, type ForeignPages } from './foreign-pages.ts';

interface Given {
  /** The copy of the content that the editor runs on. It is put back after each test. */
  readonly site: EditorSite;
  /**
   * The editor in the one window that all tests of a worker share, since Decap takes long to load. A message that goes by is
   * gone there before it can be read: a test of one takes a window of its own.
   */
  readonly editor: Editor;
  /** The editor in a window of its own, where what moves takes its time. */
  readonly ownWindow: Editor;
}

interface Kept {
  readonly running: EditorSite;
  /** That window, for an editor of another site. */
  readonly shared: Page;
  readonly browserOnDisk: BrowserContext;
  /** Pages of somebody else on this machine. */
  readonly foreign: ForeignPages;
}

/**
 * A test with the editor running: what is saved does not come onto the page. Every other window opens in a browser that
 * keeps on the disk, as everybody's does, what it has read of a program: to read Decap's five megabytes anew is most of what
 * it takes to open.
 */
export const test = base.extend<Given, Kept>({
  running: [
    async ({}, use) => {
      const site = await startEditorSite({ command: 'editor' });
      await use(site);
      await site.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  shared: [
    async ({ browser }, use, { project }) => {
      const { locale = '', contextOptions = {} } = project.use;
      // As low as it can be, since what is not seen need not be drawn; so wide that no message covers a button.
      const page = await browser.newPage({ ...contextOptions, locale, viewport: { width: 1280, height: 500 } });
      // What moves is there at once: else a message that goes by is drawn sixty times a second, for seconds.
      const session = await page.context().newCDPSession(page);
      await session.send('Animation.enable');
      await session.send('Animation.setPlaybackRate', { playbackRate: 1000 });
      // What one test leaves unsaved is nothing to the next.
      page.on('dialog', (dialog) => {
        const isMeant =
          dialog.type() === 'beforeunload' || /leave this page|publish this entry/v.test(dialog.message());
        void (isMeant ? dialog.accept() : dialog.dismiss());
      });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  browserOnDisk: [
    async ({ playwright, launchOptions, running }, use, { project }) => {
      const folder = mkdtempSync(join(tmpdir(), 'safe-mobility-browser-'));
      const { locale = '', contextOptions = {} } = project.use;
      const args = [...(launchOptions.args ?? []), '--v8-cache-options=code'];
      const context = await playwright.chromium.launchPersistentContext(folder, {
        ...launchOptions,
        args,
        ...contextOptions,
        baseURL: running.address,
        locale,
      });
      await use(context);
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  foreign: [
    async ({}, use) => {
      const pages = await startForeignPages();
      await use(pages);
      pages.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ running }, use) => {
    await use(running);
    running.reset();
  },
  context: async ({ browserOnDisk }, use) => {
    await use(browserOnDisk);
    await browserOnDisk.setOffline(false);
    await browserOnDisk.clearCookies();
    // The first is the empty window that keeps the browser open.
    for (const page of browserOnDisk.pages().slice(1)) await close(page);
  },
  page: async ({ context }, use) => {
    await use(await context.newPage());
  },
  editor: async ({ shared, site }, use) => {
    await use(editorOn(shared, site.address));
    await shared.unrouteAll();
    await shared.context().clearCookies();
  },
  ownWindow: async ({ page, site }, use) => {
    await use(editorOn(page, site.address));
  },
});

/**
 * Gives the editor another configuration. Not by a route: where the tests answer for the server, the browser reads everything
 * anew.
 */
export const configure = (page: Page, config: object): Promise<unknown> =>
  page.addInitScript((text) => {
    const asBefore = window.fetch.bind(window);
    window.fetch = (...asked) => (asked[0] === 'config.yml' ? Promise.resolve(new Response(text)) : asBefore(...asked));
  }, JSON.stringify(config));

/** Closes a window, and forgets what its site has kept in it. */
async function close(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  if (origin.startsWith('http')) {
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb' });
  }
  await page.close();
}

export { expect };
export type { Editor };
