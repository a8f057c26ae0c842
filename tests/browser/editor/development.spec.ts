import { expect, test } from '@playwright/test';
import { editorOn } from '../../support/editor.ts';
import { startEditorSite, type EditorSite } from '../../support/editor-site.ts';

test.describe('npm run dev', () => {
  let site: EditorSite;
  test.beforeAll(async () => {
    site = await startEditorSite({ command: 'dev' });
  });
  test.afterAll(() => site.remove());

  test('lists a fact that is overdue, and one click says that it is still valid', async ({ page }) => {
    const file = 'content/facts/offices/ecuador.yaml';
    const text = site.read(file);
    // The last look before the criteria is the one at the newest state.
    const at = text.lastIndexOf('checkedOn: ', text.indexOf('\ncriteria:')) + 'checkedOn: '.length;
    site.write(file, `${text.slice(0, at)}2026-08-01${text.slice(at + '2026-08-01'.length)}`);
    site.git('commit', '-qam', 'Long ago');
    await page.goto(`${site.address}/admin/review/`);
    const row = page.getByRole('row').filter({ hasText: 'facts/offices/ecuador.yaml' });
    await expect(row).toContainText('2026-08-01');
    await row.getByRole('button', { name: 'Still valid' }).press('Enter');
    // The development server loads the page anew as soon as the file has changed.
    await expect.poll(() => site.changes()).toHaveLength(2);
    const [taken, added] = site.changes();
    expect(taken).toBe('-    checkedOn: 2026-08-01');
    expect(added).toMatch(/^\+ {4}checkedOn: \d{4}-\d{2}-\d{2}$/v);
    await page.reload();
    await expect(page.getByText('Nothing is overdue.')).toBeVisible();
    site.reset();
  });

  test('tells in words whom a changed criterion affects', async ({ page }) => {
    const editor = editorOn(page, site.address);
    await editor.open('offices', 'guatemala');
    const line = page
      .locator('[class*="SortableListItem"]')
      .filter({ hasText: /^\s*Age/v })
      .first();
    await line.getByRole('button').first().click();
    await editor.field('In force until', line).fill('2023-12-31');
    await editor.save();
    await page.goto(`${site.address}/admin/review/`);
    await expect(
      page.getByText(
        'Guatemalans at home in Guatemala, guatemala, nothing else answered, from 2024-01-01: likely instead of unknown.',
      ),
    ).toBeVisible();
    site.reset();
  });

  test('shows a saved change of a fact and of a text on the page beside the form', async ({ page }) => {
    const editor = editorOn(page, site.address);
    const shown = page.frameLocator('iframe#preview-pane').frameLocator('iframe');
    await editor.open('nationalities', 'haitian');
    await expect(shown.getByRole('heading', { level: 1 })).toBeVisible();
    await editor.open('pages-texts', 'about');
    // Beside a text stands its translation; the page comes in its place.
    await page.getByRole('button', { name: 'Toggle i18n' }).click();
    await page.getByRole('button', { name: 'Toggle preview' }).click();
    await expect(shown.getByRole('heading', { level: 1 })).toBeVisible();
    await editor.inOriginal('Title').fill('Who writes this');
    await editor.save();
    await expect(shown.getByRole('heading', { level: 1 })).toHaveText('Who writes this');

    await editor.open('changes', 'check-opens');
    await expect(shown.getByRole('heading', { name: 'Check what the rules say about you' })).toBeVisible();
    await editor.field('English', editor.part('Title')).fill('The check is here');
    await editor.save();
    await expect(shown.getByRole('heading', { name: 'The check is here' })).toBeVisible();
  });
});
