import { editorOn, expect, test } from '../../support/editor.ts';
import { startEditorSite } from '../../support/editor-site.ts';

test('of two windows on one entry, the second is told and loses nothing', async ({ editor, site, context }) => {
  const other = editorOn(await context.newPage(), site.address);
  await editor.open('offices', 'colombia');
  await other.open('offices', 'colombia');
  await editor.field('Owner').fill('First');
  await editor.save();
  await other.field('Owner').fill('Second');
  expect(await other.refused()).toContain('content/facts/offices/colombia.yaml was changed after this window read it');
  await expect(other.field('Owner')).toHaveValue('Second');
  expect(site.changes()).toEqual(['-owner: Editors', '+owner: First']);
});

test('a window can save again and again', async ({ editor, site }) => {
  await editor.open('offices', 'colombia');
  await editor.field('Owner').fill('First');
  await editor.save();
  await editor.field('Owner').press('ControlOrMeta+a');
  await editor.field('Owner').pressSequentially('Second');
  await editor.save();
  expect(site.changes()).toEqual(['-owner: Editors', '+owner: Second']);
});

test('a file changed by hand is not overwritten', async ({ editor, site }) => {
  await editor.open('offices', 'colombia');
  const file = 'content/facts/offices/colombia.yaml';
  site.write(file, site.read(file).replace('owner: Editors', 'owner: By hand'));
  await editor.field('Owner').fill('Second');
  expect(await editor.refused()).toContain('was changed after this window read it');
  expect(site.changes()).toEqual(['-owner: Editors', '+owner: By hand']);
});

test('without a network the text stays, and is saved once it is back', async ({ editor, site, context }) => {
  await editor.open('offices', 'colombia');
  await editor.field('Owner').fill('Somebody');
  await context.setOffline(true);
  await editor.publish();
  await expect(editor.page.getByText(/Failed to persist entry/v)).toBeVisible();
  await expect(editor.field('Owner')).toHaveValue('Somebody');
  expect(site.changes()).toEqual([]);
  await context.setOffline(false);
  await editor.save();
  expect(site.changes()).toEqual(['-owner: Editors', '+owner: Somebody']);
});

test('when the program ends, the page says so, and saves once it runs again', async ({ editor, site }) => {
  await editor.open('offices', 'colombia');
  await editor.field('Owner').fill('Somebody');
  await site.kill();
  await expect(editor.notice).toContainText('The program behind this page has stopped. Your text is still here');
  await editor.publish();
  await expect(editor.field('Owner')).toHaveValue('Somebody');
  await site.start();
  await expect(editor.notice).toContainText('The program is running again.');
  await editor.save();
  expect(site.changes()).toEqual(['-owner: Editors', '+owner: Somebody']);
});

test('a program that is killed while it saves leaves a whole file, and the text in the form', async ({
  editor,
  site,
}) => {
  const file = 'content/facts/offices/colombia.yaml';
  const before = site.read(file);
  await editor.open('offices', 'colombia');
  await editor.field('Owner').fill('Somebody');
  await editor.page.route(/\/api\/v1\//v, async (route) => {
    if (route.request().postData()?.includes('"persistEntry"') === true) {
      await Promise.all([route.continue(), site.kill()]);
    } else {
      await route.continue();
    }
  });
  await editor.publish();
  await expect(editor.notice).toContainText('The program behind this page has stopped.');
  await expect(editor.field('Owner')).toHaveValue('Somebody');
  expect([before, before.replace('owner: Editors', 'owner: Somebody')]).toContain(site.read(file));
  await site.start();
});

test('a full disk is told, and the text stays in the form', async ({ page }) => {
  const site = await startEditorSite({ command: 'editor', fileLimit: 8 });
  try {
    const editor = editorOn(page, site.address);
    await editor.open('offices', 'colombia');
    await editor.field('Owner').fill('Somebody');
    expect(await editor.refused()).toContain('Not saved: the file is larger than this machine allows.');
    await expect(editor.field('Owner')).toHaveValue('Somebody');
    expect(site.changes()).toEqual([]);
  } finally {
    await site.remove();
  }
});

test('pages of other sites can neither read nor write the content', async ({ site, request }) => {
  const ask = (headers: Readonly<Record<string, string>>) =>
    request.post(`${site.address}/admin/api/v1?window=w`, { headers, data: { branch: 'main', action: 'info' } });
  expect((await ask({})).ok()).toBe(true);
  expect((await ask({ origin: 'https://evil.example' })).status()).toBe(403);
  expect((await ask({ origin: 'http://localhost:9' })).status()).toBe(403);
  expect((await ask({ host: 'evil.example' })).status()).toBe(403);
});

test('the editor writes into the content and nowhere else, and deletes nothing', async ({ site, request }) => {
  const ask = (action: string, params: object) =>
    request.post(`${site.address}/admin/api/v1?window=w`, { data: { branch: 'main', action, params } });
  const save = (path: string) =>
    ask('persistEntry', { dataFiles: [{ path, slug: 'x', raw: 'x' }], assets: [], options: {} });
  for (const path of ['package.json', 'content/../package.json', '/etc/motd', 'content/facts/../../x.yaml']) {
    expect((await save(path)).status(), path).toBe(409);
  }
  expect((await ask('deleteFiles', { paths: ['content/facts/offices/colombia.yaml'] })).status()).toBe(403);
  expect(site.changes()).toEqual([]);
});
