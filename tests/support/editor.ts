import { expect, type Locator, type Page } from '@playwright/test';

/** The wait for something that a build of the site brings. */
export const aBuild = { timeout: 400_000 };

/** Days, numbers and names are typed whole; of a longer text only the first letters, since the form is drawn anew after each. */
const short = 10;
const begun = 3;

/**
 * Types into the field that has the focus, key by key, as quick as a hand: keys without any time between them reach a form
 * that is still drawing the last one. The end of a long text comes at once, as from a phone that knows the word.
 */
export async function typeKeys(field: Locator, text: string): Promise<void> {
  const byHand = text.length > short ? begun : text.length;
  await field.pressSequentially(text.slice(0, byHand), { delay: 15 });
  if (text.length > byHand) await field.page().keyboard.insertText(text.slice(byHand));
}

export type Editor = ReturnType<typeof editorOn>;

/** What a person does in the editor, by the labels that they see. */
export function editorOn(page: Page, address: string) {
  const notice = page.locator('#notice');
  const login = page.getByRole('button', { name: 'Login' });
  /** Goes somewhere in the editor, as its own links do where it is open: without loading it anew. */
  const go = async (place: string) => {
    if (page.url().startsWith(`${address}/admin/#`)) {
      await page.evaluate((to) => {
        location.hash = to;
      }, place);
    } else {
      await page.goto(`${address}/admin/#${place}`);
      await expect(login.or(page.locator('[class*="AppHeader"], [class*="Toolbar"]')).first()).toBeVisible();
    }
    if (await login.isVisible()) await login.click();
  };
  /** Leaves what is open for a page that is none, which asks for nothing. Decap opens an entry anew only from elsewhere. */
  const leave = async () => {
    await go('/none');
    await expect(page.getByRole('heading', { name: 'Not Found' })).toBeVisible();
  };
  const refusal = page.locator('#notice[data-kind="refused"]:visible');
  /** Puts away what an earlier save was told, so that it is not taken for the words of the next. */
  const closeRefusal = async () => {
    if (await refusal.isVisible()) await refusal.getByRole('button').click();
  };
  const saved = page.getByText('Changes saved');
  const saving = () =>
    page.waitForResponse((response) => response.request().postData()?.includes('"persistEntry"') === true);
  const editor = {
    page,
    notice,
    go,
    /** Opens the editor as somebody does who has not signed in. */
    arrive: async () => {
      await page.goto(`${address}/admin/`);
      await page.evaluate(() => {
        localStorage.clear();
      });
      await page.reload();
      await expect(login).toBeVisible();
    },
    /** Opens the list of a collection. */
    list: async (collection: string) => {
      await go(`/collections/${collection}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    /** Opens an entry, as it stands in the file now. */
    open: async (collection: string, entry: string) => {
      await leave();
      await go(`/collections/${collection}/entries/${entry}`);
      await expect(saved).toBeVisible();
    },
    /** Opens the form of a new entry. */
    add: async (collection: string) => {
      await leave();
      await go(`/collections/${collection}/new`);
      await expect(page.locator('iframe#preview-pane')).toBeVisible();
    },
    /** Types a text into a field, key by key, in the place of what stands there. */
    type: async (field: Locator, text: string) => {
      await field.focus();
      await field.press('ControlOrMeta+a');
      if (text === '') await field.press('Delete');
      else await typeKeys(field, text);
      await expect(field).toHaveValue(text);
    },
    /** Puts a text into a field at once, as a person does who copied it. */
    paste: async (field: Locator, text: string) => {
      await field.fill(text);
      await expect(field).toHaveValue(text);
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
    /** Chooses an option of a select or a relation, by typing a part of it. */
    choose: async (label: string, option: string, within: Page | Locator = page) => {
      // A group inside a line may have a field of the same name, and stands before the line's own.
      const field = editor.field(label, within).last();
      await typeKeys(field, option);
      await expect(page.getByRole('option').first()).toContainText(option);
      await page.getByRole('option', { name: option }).first().click();
    },
    /** Presses "Publish now" and waits for what comes of it. */
    publish: async () => {
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Publish now' }).click();
    },
    /** Publishes, and waits until the file is written; what the form refuses it says at once. */
    save: async () => {
      await closeRefusal();
      const written = saving().then((response) => response.text());
      const isNew = page.url().endsWith('/new');
      const refused = refusal.innerText();
      await editor.publish();
      expect(await Promise.race([written, refused])).toContain('entry persisted');
      // Decap reads a new entry once more, draws its form anew, and goes to its address: what is typed before is lost.
      if (isNew) await page.waitForURL(/\/entries\//v);
      await expect(saved).toBeVisible();
    },
    /** Publishes, and gives the words of the refusal. */
    refused: async () => {
      await closeRefusal();
      const answer = saving();
      await editor.publish();
      expect((await answer).status()).toBe(409);
      await expect(refusal).toBeVisible();
      return notice.locator('pre').innerText();
    },
  };
  return editor;
}
