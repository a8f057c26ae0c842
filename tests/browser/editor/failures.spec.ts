import { entriesOf, factIn, type Entry } from '../../support/content-of.ts';
import { editorOn } from '../../support/editor.ts';
import { expect, test } from '../../support/editor-test.ts';
import { startEditorSite } from '../../support/editor-site.ts';
import { expectNoForeignSave } from '../../support/foreign-pages.ts';

const [office] = entriesOf('offices') as [Entry];
const owner = `owner: ${String(factIn(office.text)['owner'])}`;

test('of two windows on one entry, the second is told and loses nothing', async ({ editor, ownWindow, site }) => {
  const other = ownWindow;
  await editor.open('offices', office.name);
  await other.open('offices', office.name);
  await editor.type(editor.field('Owner'), 'First');
  await editor.save();
  await other.type(other.field('Owner'), 'Second');
  expect(await other.refused()).toContain(`${office.path} was changed after this window read it`);
  await expect(other.field('Owner')).toHaveValue('Second');
  expect(site.changes()).toEqual([`-${owner}`, '+owner: First']);
});

test('a window can save again and again', async ({ editor, site }) => {
  await editor.open('offices', office.name);
  await editor.type(editor.field('Owner'), 'First');
  await editor.save();
  await editor.type(editor.field('Owner'), 'Second');
  await editor.save();
  expect(site.changes()).toEqual([`-${owner}`, '+owner: Second']);
});

test('a file changed by hand is not overwritten', async ({ editor, site }) => {
  await editor.open('offices', office.name);
  site.write(office.path, site.read(office.path).replace(owner, 'owner: By hand'));
  await editor.type(editor.field('Owner'), 'Second');
  expect(await editor.refused()).toContain('was changed after this window read it');
  expect(site.changes()).toEqual([`-${owner}`, '+owner: By hand']);
});

test('without a network the text stays, and is saved once it is back', async ({ ownWindow, site, context }) => {
  const editor = ownWindow;
  await editor.open('offices', office.name);
  await editor.type(editor.field('Owner'), 'Somebody');
  await context.setOffline(true);
  await editor.publish();
  const told = editor.page.getByText(/Failed to persist entry/v);
  await expect(told).toBeVisible();
  // It stays for seconds and then goes, for those too who want less motion.
  const bar = editor.page.locator('.Toastify__progress-bar--animated');
  await expect(bar).not.toHaveCSS('animation-duration', '0s');
  await bar.evaluate((element) => {
    for (const animation of element.getAnimations()) animation.finish();
  });
  await expect(told).toHaveCount(0);
  await expect(editor.field('Owner')).toHaveValue('Somebody');
  expect(site.changes()).toEqual([]);
  await context.setOffline(false);
  await editor.save();
  expect(site.changes()).toEqual([`-${owner}`, '+owner: Somebody']);
});

test('when the program ends, the page says so, and a save that it cuts off leaves a whole file', async ({ page }) => {
  const site = await startEditorSite({ command: 'editor' });
  try {
    const editor = editorOn(page, site.address);
    const before = site.read(office.path);
    await editor.open('offices', office.name);
    await editor.type(editor.field('Owner'), 'Somebody');
    await site.kill();
    await expect(editor.notice).toContainText('The program behind this page has stopped. Your text is still here');
    await editor.publish();
    await expect(editor.field('Owner')).toHaveValue('Somebody');
    await site.start();
    await expect(editor.notice).toContainText('The program is running again.');
    await editor.save();
    expect(site.changes()).toEqual([`-${owner}`, '+owner: Somebody']);

    // Killed in the middle of a save.
    await editor.type(editor.field('Owner'), 'Nobody');
    await page.route(/\/api\/v1\//v, async (route) => {
      if (route.request().postData()?.includes('"persistEntry"') === true) {
        await Promise.all([route.continue(), site.kill()]);
      } else {
        await route.continue();
      }
    });
    await editor.publish();
    await expect(editor.notice).toContainText('The program behind this page has stopped.');
    await expect(editor.field('Owner')).toHaveValue('Nobody');
    const whole = ['owner: Somebody', 'owner: Nobody'].map((now) => before.replace(owner, now));
    expect(whole).toContain(site.read(office.path));
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

test('no other page can save, by any way that a browser has', async ({ page, site, foreign }) => {
  await expectNoForeignSave(page, foreign, site);
});

test('the editor writes into the content and nowhere else, and deletes nothing', async ({ site, request }) => {
  const ask = (action: string, params: object) =>
    request.post(`${site.address}/admin/api/v1?window=w`, { data: { branch: 'main', action, params } });
  const save = (path: string) =>
    ask('persistEntry', { dataFiles: [{ path, slug: 'x', raw: 'x' }], assets: [], options: {} });
  for (const path of ['package.json', 'content/../package.json', '/etc/motd', 'content/facts/../../x.yaml']) {
    expect((await save(path)).status(), path).toBe(409);
  }
  expect((await ask('deleteFiles', { paths: [office.path] })).status()).toBe(403);
  expect(site.changes()).toEqual([]);
});
