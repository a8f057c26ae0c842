import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { startEditorSite, type EditorSite } from './editor-site.ts';

/** A test with the editor running on a copy of the repository, which is put back after each test. */
export const test = base.extend<{ site: EditorSite; editor: Editor }, { running: EditorSite }>({
  running: [
    async ({}, use) => {
      const site = await startEditorSite();
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

export type Editor = ReturnType<typeof editorOn>;

/** What a person does in the editor, by the labels that they see. */
export function editorOn(page: Page, address: string) {
  const notice = page.locator('#notice');
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
      await page.goto(`${address}/admin/#/collections/${collection}`);
      await login();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    /** Opens an entry in a page of its own. */
    open: async (collection: string, entry: string) => {
      await page.goto('about:blank');
      await page.goto(`${address}/admin/#/collections/${collection}/entries/${entry}`);
      await login();
      await expect(page.getByText('Changes saved')).toBeVisible();
    },
    /** Opens the form of a new entry. */
    add: async (collection: string) => {
      await page.goto('about:blank');
      await page.goto(`${address}/admin/#/collections/${collection}/new`);
      await login();
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
    /** A line of a list, by what it shows while it is folded. It is opened. */
    line: async (summary: string) => {
      const line = page
        .locator('[class*="SortableListItem"]')
        .filter({ has: page.getByText(summary, { exact: true }) })
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
      const field = editor.field(label, within);
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
