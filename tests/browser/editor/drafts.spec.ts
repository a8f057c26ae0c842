import { expect, test } from '@playwright/test';
import { editorOn } from '../../support/editor.ts';
import { startEditorSite } from '../../support/editor-site.ts';

test('a draft lies on a branch of its own until it is published by a merge', async ({ page }) => {
  // Decap asks before it publishes.
  page.on('dialog', (dialog) => void dialog.accept());
  const site = await startEditorSite({ environment: { EDITOR_DRAFTS: 'yes' } });
  const file = 'content/facts/offices/colombia.yaml';
  const onMain = () => site.git('show', `main:${file}`);
  const draft = 'cms/offices/colombia';
  try {
    const editor = editorOn(page, site.address);
    await editor.open('offices', 'colombia');
    await editor.field('Owner').fill('Somebody');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Entry saved')).toBeVisible();
    expect(site.git('branch', '--list', draft).trim()).toContain(draft);
    expect(site.git('diff', '--stat', 'main', draft)).toContain('1 file changed, 1 insertion(+), 1 deletion(-)');
    expect(site.git('log', '-1', '--format=%s', draft).trim()).toBe('Change Office colombia');
    expect(onMain()).toContain('owner: Editors');
    site.check();

    await page.getByRole('button', { name: /^(?:Status|Set status)/v }).click();
    await page.getByRole('menuitem', { name: 'Ready' }).click();
    await expect(page.getByText('Entry status updated')).toBeVisible();
    expect(onMain()).toContain('owner: Editors');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Publish now' }).click();
    await expect(page.getByText('Entry published')).toBeVisible();
    expect(onMain()).toContain('owner: Somebody');
    expect(site.git('branch', '--list', draft).trim()).toBe('');
    site.check();
  } finally {
    await site.remove();
  }
});
