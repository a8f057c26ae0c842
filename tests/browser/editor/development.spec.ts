import { expect, test } from '@playwright/test';
import { editorOn } from '../../support/editor.ts';
import { startEditorSite, type EditorSite } from '../../support/editor-site.ts';

test.describe('npm run dev', () => {
  let site: EditorSite;
  test.beforeAll(async () => {
    site = await startEditorSite({ command: 'dev' });
  });
  test.afterAll(() => site.remove());

  test('shows a saved change of a fact and of a text on the page beside the form', async ({ page }) => {
    test.setTimeout(90_000);
    const editor = editorOn(page, site.address);
    const shown = page.frameLocator('iframe#preview-pane').frameLocator('iframe');
    await editor.open('nationalities', 'haitian');
    await expect(shown.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
    await editor.open('pages-texts', 'about');
    await expect(shown.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
    await editor.field('Title').fill('Who writes this');
    await editor.save();
    await expect(shown.getByRole('heading', { level: 1 })).toHaveText('Who writes this', { timeout: 2000 });

    await editor.open('changes', 'check-opens');
    await expect(shown.getByText('Check what the rules say about you')).toBeVisible({ timeout: 30_000 });
    await editor.field('English', editor.part('Title')).fill('The check is here');
    await editor.save();
    await expect(shown.getByText('The check is here')).toBeVisible({ timeout: 2000 });
  });
});
