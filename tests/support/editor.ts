import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { startEditorSite, type EditorSite } from './editor-site.ts';

interface Given {
  readonly site: EditorSite;
  readonly editor: Editor;
}

/** A test with the editor running on a copy of the repository, which is put back after each test. */
const testOn = (command: 'serve' | 'editor') =>
  base.extend<Given, { running: EditorSite }>({
    running: [
      async ({}, use) => {
        const site = await startEditorSite({ command });
        await use(site);
        await site.remove();
      },
      { scope: 'worker' },
    ],
    site: async ({ running }, use) => {
      await use(running);
      running.reset();
    },
    editor: async ({ page, site }, use) => {
      await use(editorOn(page, site.address));
    },
  });

/** The editor alone: what is saved does not come onto the page. */
export const test = testOn('editor');
/** The editor as `npm start` brings it, with the page that shows what was saved. */
export const testWithSite = testOn('serve');

/** The editor alone, in one window for all tests: quicker, since Decap is loaded but once. */
export const testInOneWindow = test.extend<{ editor: Editor }, { window: Page }>({
  window: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      // The page beside the form takes longer to show than all the rest.
      await context.route(/\/en\//v, (route) => route.fulfill({ body: '' }));
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  editor: async ({ window, site }, use) => {
    await use(editorOn(window, site.address));
  },
});

/** The wait for something that a build of the site brings. */
export const aBuild = { timeout: 180_000 };

export type Editor = ReturnType<typeof editorOn>;

/** What a person does in the editor, by the labels that they see. */
export function editorOn(page: Page, address: string) {
  const notice = page.locator('#notice');
  /** Goes somewhere in the editor without loading it anew, as its own links do. */
  const goTo = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  const login = async () => {
    const button = page.getByRole('button', { name: 'Login' });
    const ready = page.locator('[class*="AppHeader"], [class*="Toolbar"]').first();
    await expect(button.or(ready).first()).toBeVisible();
    if (await button.isVisible()) await button.click();
  };
  const saving = () =>
    page.waitForResponse((response) => response.request().postData()?.includes('"persistEntry"') === true);
  const editor = {
    page,
    notice,
    /** Opens the editor as somebody does who has not signed in. */
    arrive: async () => {
      await page.goto(`${address}/admin/`);
      await expect(page.getByRole('button', { name: 'Login' })).toBeVisible();
    },
    /** Opens the list of a collection. */
    list: async (collection: string) => {
      if (page.url().startsWith(`${address}/admin/`)) await goTo(`#/collections/${collection}`);
      else await page.goto(`${address}/admin/#/collections/${collection}`);
      await login();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    /** Opens an entry, as it stands in the file now. */
    open: async (collection: string, entry: string) => {
      await editor.list(collection);
      await goTo(`#/collections/${collection}/entries/${entry}`);
      await expect(page.getByText('Changes saved')).toBeVisible();
    },
    /** Opens the form of a new entry. */
    add: async (collection: string) => {
      await editor.list(collection);
      await goTo(`#/collections/${collection}/new`);
      await expect(page.locator('iframe#preview-pane')).toBeVisible();
    },
    /** A part of the form with everything in it, by its label. */
    part: (label: string, within: Page | Locator = page) =>
      within.locator(
        `xpath=.//div[contains(@class, "ControlContainer")][./div[contains(@class, "ControlTopbar")]/label[starts-with(normalize-space(.), "${label}")]]`,
      ),
    field: (label: string, within: Page | Locator = page) =>
      within
        .getByLabel(new RegExp(`^${label.replaceAll(/[\(\)]/gv, '.')}( \\(optional\\))?\\s*$`, 'iv'))
        .filter({ visible: true }),
    /** A field of a text in the language that it was first written in: the first of the two columns. */
    inOriginal: (label: string) => editor.field(label).first(),
    /** A line of a list, by the beginning of what it shows while it is folded. It is opened. */
    line: async (summary: string) => {
      const line = page
        .locator('[class*="SortableListItem"]')
        .filter({ has: page.getByText(new RegExp(String.raw`^\s*${RegExp.escape(summary)}(?:\s|$)`, 'v')) })
        .last();
      await line.getByRole('button').first().click();
      return line;
    },
    /** Adds a line to a list, of a kind if it has several, and gives it. */
    addLine: async (label: string, kind?: string, within: Page | Locator = page) => {
      const list = editor.part(label, within).first();
      // Its own lines, not those of lists inside it.
      const lines = list.locator('xpath=./*/*/div[contains(@class, "SortableListItem")]');
      const before = await lines.count();
      await list
        .getByRole('button', { name: new RegExp(`^Add ${label}`, 'iv') })
        .first()
        .click();
      if (kind !== undefined) await page.getByRole('menuitem', { name: kind, exact: true }).click();
      await expect(lines).not.toHaveCount(before);
      return lines.last();
    },
    /** Chooses an option of a select or a relation, by typing a part of it. */
    choose: async (label: string, option: string, within: Page | Locator = page) => {
      // A group inside a line may have a field of the same name, and stands before the line's own.
      const field = editor.field(label, within).last();
      await field.fill(option);
      await expect(page.getByRole('option').first()).toContainText(option);
      await page.getByRole('option', { name: option }).first().click();
    },
    /** Presses "Publish now" and waits for what comes of it. */
    publish: async () => {
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Publish now' }).click();
    },
    /** Publishes, and waits until the file is written. */
    save: async () => {
      const answer = saving();
      await editor.publish();
      expect(await answer.then((response) => response.text())).toContain('entry persisted');
      // Decap reads the entry once more; what is typed before that is lost.
      await expect(page.getByText('Changes saved')).toBeVisible();
    },
    /** Publishes, and gives the words of the refusal. */
    refused: async () => {
      const answer = saving();
      await editor.publish();
      expect((await answer).status()).toBe(409);
      await expect(notice).toHaveAttribute('data-kind', 'refused');
      return notice.locator('pre').innerText();
    },
  };
  return editor;
}

export { expect };
