import { expect, testInOneWindow as test } from '../../support/editor.ts';
import { editorEntries } from '../../../admin/form/entries.ts';
import { readFolder } from '../../../src/content/read-folder.ts';

/** The entries of each collection, by the names of their files. */
const collections = Map.groupBy(editorEntries(readFolder('content')), ({ collection }) => collection.name);
const nameOf = (file: string) =>
  file
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/v, '');

for (const [collection, files] of collections) {
  // A text in several languages is one entry.
  const entries = [...new Set(files.map(({ file }) => nameOf(file)))];
  test(`${collection} lists its ${String(entries.length)} entries, and each opens`, async ({ editor, site }) => {
    const { page } = editor;
    test.setTimeout(240_000 + entries.length * 2000);
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    await editor.list(collection);
    await expect(page.locator('a[href*="/entries/"]')).toHaveCount(entries.length);
    const toolbar = page.getByText('Changes saved');
    for (const entry of entries) {
      await page.evaluate((address) => {
        location.hash = address;
      }, `#/collections/${collection}/entries/${entry}`);
      await expect(toolbar, entry).toBeVisible();
      await page.evaluate((address) => {
        location.hash = address;
      }, `#/collections/${collection}`);
      await expect(toolbar).toBeHidden();
    }
    expect(failures).toEqual([]);
    expect(site.changes()).toEqual([]);
  });
}
