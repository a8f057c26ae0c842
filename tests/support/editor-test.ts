import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { editorOn, type Editor } from './editor.ts';
import { startEditorSite, type EditorSite } from './editor-site.ts';

interface Given {
  /** The copy of the repository that the editor runs on. It is put back after each test. */
  readonly site: EditorSite;
  /** The editor in the one window that all tests of a worker share, since Decap takes long to load. */
  readonly editor: Editor;
  /** The editor in a window of its own. */
  readonly ownWindow: Editor;
}

/** Keeps the page beside the form away: it takes longer to show than all the rest. */
export const withoutPages = (context: BrowserContext) =>
  context.route(/\/(?:en|es|ht)\//v, (route) => route.fulfill({ body: '' }));

/** A test with the editor running: what is saved does not come onto the page. */
export const test = base.extend<Given, { running: EditorSite; shared: Page }>({
  running: [
    async ({}, use) => {
      const site = await startEditorSite({ command: 'editor' });
      await use(site);
      await site.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ locale: 'en' });
      await withoutPages(context);
      const page = await context.newPage();
      // What one test leaves unsaved is nothing to the next.
      page.on('dialog', (dialog) => {
        const isLeaving = dialog.type() === 'beforeunload' || dialog.message().includes('leave this page');
        void (isLeaving ? dialog.accept() : dialog.dismiss());
      });
      await use(page);
      await context.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ running }, use) => {
    await use(running);
    running.reset();
  },
  editor: async ({ shared, site }, use) => {
    await use(editorOn(shared, site.address));
  },
  ownWindow: async ({ context, page, site }, use) => {
    await withoutPages(context);
    await use(editorOn(page, site.address));
  },
});

export { expect };
export type { Editor };
