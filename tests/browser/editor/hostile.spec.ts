import { proseFolders } from '../../../src/schemas/prose-folders.ts';
import { entriesOf } from '../../support/content-of.ts';
import { configure, expect, test } from '../../support/editor-test.ts';
import { hostile, hostileHeads, ranIn } from '../../support/hostile-heads.ts';

test.describe('a text whose head is code runs nowhere in the editor', () => {
  test('not in texts of the working tree, and all others are listed and open', async ({ editor, site }) => {
    const { page } = editor;
    for (const folder of proseFolders) {
      const texts = entriesOf(`${folder}-texts`);
      for (const [at, { path }] of texts.slice(1).entries()) {
        if (at < hostileHeads.length) site.write(path, hostile(hostileHeads[at]!));
      }
      await editor.list(`${folder}-texts`);
      await expect(page.locator('a[href*="/entries/"]')).toHaveCount(texts.length);
      await editor.open(`${folder}-texts`, texts[0]!.name);
      await expect(editor.inOriginal('Title')).not.toHaveValue('');
      expect(await ranIn(page), folder).toBe(false);
    }
  });

  test('not in those of another backend', async ({ ownWindow, site }) => {
    const { page } = ownWindow;
    const config: unknown = await (await fetch(`${site.address}/admin/config.yml`)).json();
    const elsewhere = { ...(config as object), backend: { name: 'test-repo' }, publish_mode: 'simple' };
    await configure(page, elsewhere);
    const texts = Object.fromEntries(
      hostileHeads.map((head, at) => [`evil-${String(at)}.mdx`, { content: hostile(head) }]),
    );
    const good = { content: entriesOf('pages-texts')[0]!.text };
    await page.addInitScript(
      (files) =>
        Object.assign(window, { repoFiles: { 'content/pages': { en: files }, content: { pages: { en: files } } } }),
      {
        ...texts,
        'good.mdx': good,
      },
    );
    await ownWindow.list('pages-texts');
    await expect(page.locator('a[href*="/entries/"]')).toHaveCount(hostileHeads.length + 1);
    expect(await ranIn(page)).toBe(false);
  });
});
