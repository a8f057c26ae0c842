import type { Page } from '@playwright/test';
import { locales } from '../../../src/locales.ts';
import { proseFolders } from '../../../src/schemas/prose-folders.ts';
import { editorOn, expect, test } from '../../support/editor.ts';
import { startEditorSite, type EditorSite } from '../../support/editor-site.ts';

/** Heads that are code, as an attacker would write them; what runs leaves its mark on the page. */
const hostileHeads = ['js', 'javascript', 'JavaScript', ' js', 'coffee', 'cson'];
const code = '{ title: (window.ranFromText = true, parent.ranFromText = true, "Evil"), summary: "Evil", keywords: [] }';
const hostile = (language: string) => `---${language}\n${code}\n---\nWords.\n`;

const ranIn = (page: Page) => page.evaluate(() => 'ranFromText' in window);

/** The texts of a folder, by name. */
const textsIn = (site: EditorSite, folder: string) =>
  site.git('ls-tree', '--name-only', `main:content/${folder}/en`).trim().split('\n');

test.describe('a text whose head is code runs nowhere in the editor', () => {
  test('not in drafts that are listed, opened and saved', async ({ page }) => {
    const site = await startEditorSite({ command: 'editor', environment: { EDITOR_DRAFTS: 'yes' } });
    page.on('dialog', (dialog) => void dialog.accept());
    try {
      const editor = editorOn(page, site.address);
      for (const [index, folder] of proseFolders.entries()) {
        const file = textsIn(site, folder)[0]!;
        const entry = file.replace('.mdx', '');
        const draft = `cms/${folder}-texts/${entry}`;
        site.git('checkout', '-q', '-b', draft, 'main');
        // In every language: Decap cannot save a draft again that lacks one of them.
        for (const locale of locales) site.write(`content/${folder}/${locale}/${file}`, hostile(hostileHeads[index]!));
        site.git('commit', '-qam', 'A draft');
        site.git('config', `branch.${draft}.description`, 'decap-cms/draft');
        site.git('checkout', '-q', 'main');

        // Loaded anew, as by somebody who comes to see what is new.
        await page.goto(`${site.address}/admin/`);
        await page.goto(`${site.address}/admin/#/workflow`);
        const button = page.getByRole('button', { name: 'Login' });
        const listed = page.locator(`a[href*="/entries/${entry}"]`).first();
        await expect(button.or(listed).first()).toBeVisible();
        if (await button.isVisible()) await button.click();
        await expect(listed).toBeVisible();
        expect(await ranIn(page), `${folder}, listed`).toBe(false);

        await page.goto(`${site.address}/admin/#/collections/${folder}-texts/entries/${entry}`);
        await expect(editor.inOriginal('Title')).toBeVisible();
        expect(await ranIn(page), `${folder}, opened`).toBe(false);
        await editor.inOriginal('Title').pressSequentially('Written over it');
        await editor.inOriginal('Summary').pressSequentially('What stands here was written over a draft that is code.');
        await editor.inOriginal('Keywords').pressSequentially('code');
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await expect
          .poll(() => site.git('show', `${draft}:content/${folder}/en/${file}`))
          .toMatch(/^---\ntitle: Written over it\n/v);
        expect(await ranIn(page), `${folder}, saved`).toBe(false);
        site.git('branch', '-qD', draft);
      }
    } finally {
      await site.remove();
    }
  });

  test('not in texts of the working tree, and all others are listed and open', async ({ editor, site }) => {
    const { page } = editor;
    for (const folder of proseFolders) {
      const texts = textsIn(site, folder);
      for (const [at, file] of texts.slice(1).entries()) {
        if (at < hostileHeads.length) site.write(`content/${folder}/en/${file}`, hostile(hostileHeads[at]!));
      }
      await editor.list(`${folder}-texts`);
      await expect(page.locator('a[href*="/entries/"]')).toHaveCount(texts.length);
      await editor.open(`${folder}-texts`, texts[0]!.replace('.mdx', ''));
      await expect(editor.inOriginal('Title')).not.toHaveValue('');
      expect(await ranIn(page), folder).toBe(false);
    }
  });

  test('not in those of another backend', async ({ editor, site }) => {
    const { page } = editor;
    const config: unknown = await (await fetch(`${site.address}/admin/config.yml`)).json();
    const elsewhere = { ...(config as object), backend: { name: 'test-repo' }, publish_mode: 'simple' };
    await page.route('**/admin/config.yml', (route) => route.fulfill({ body: JSON.stringify(elsewhere) }));
    const texts = Object.fromEntries(
      hostileHeads.map((head, at) => [`evil-${String(at)}.mdx`, { content: hostile(head) }]),
    );
    const good = { content: site.read('content/pages/en/about.mdx') };
    await page.addInitScript(
      (files) =>
        Object.assign(window, { repoFiles: { 'content/pages': { en: files }, content: { pages: { en: files } } } }),
      {
        ...texts,
        'about.mdx': good,
      },
    );
    await editor.list('pages-texts');
    await expect(page.locator('a[href*="/entries/"]')).toHaveCount(hostileHeads.length + 1);
    expect(await ranIn(page)).toBe(false);
  });
});
