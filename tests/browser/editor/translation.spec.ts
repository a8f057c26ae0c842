import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { editorOn } from '../../support/editor.ts';
import { startEditorSite } from '../../support/editor-site.ts';

/** Gives a copy of the repository a second language: its line, its words, and a text that nobody has written yet. */
function addSpanish(folder: string): void {
  const locales = join(folder, 'src/locales.ts');
  const english = "{ id: 'en', name: 'English', formats: 'en-GB' }";
  const text = readFileSync(locales, 'utf8');
  writeFileSync(locales, text.replace(english, `${english}, { id: 'es', name: 'Español', formats: 'es' }`));
  writeFileSync(join(folder, 'content/interface/es.json'), readFileSync(join(folder, 'content/interface/en.json')));
  mkdirSync(join(folder, 'content/pages/es'), { recursive: true });
  writeFileSync(join(folder, 'content/pages/es/help.mdx'), '\n');
}

test('an editor translates a page; what is not translated stays as it is', async ({ page }) => {
  test.setTimeout(90_000);
  const site = await startEditorSite({ prepare: addSpanish });
  try {
    const editor = editorOn(page, site.address);
    await editor.open('pages-texts', 'about');
    const spanish = (label: string) => editor.field(label).last();
    await spanish('Title').fill('Quién hace esta guía');
    await spanish('Summary').fill('Una guía independiente: quién la escribe y de dónde salen los datos.');
    await spanish('Keywords').fill('quién hace esta guía, fuentes');
    await spanish('Text').fill('Un equipo pequeño escribe esta guía.\n');
    await editor.save();
    expect(site.git('status', '--short').trim().split('\n')).toEqual(['?? content/pages/es/about.mdx']);
    expect(site.read('content/pages/es/about.mdx')).toMatch(
      /^---\ntitle: Quién hace esta guía\nsummary: .*\nkeywords:\n {2}- quién hace esta guía\n {2}- fuentes\noriginal: [0-9a-f]{16}\ntranslation: draft\n---\nUn equipo pequeño escribe esta guía\.\n$/v,
    );
    site.check();

    // The page beside the form is in the language that is being written.
    await page.getByRole('button', { name: 'Toggle i18n' }).click();
    await page.getByRole('button', { name: 'Writing in EN' }).click();
    await page.getByRole('menuitem', { name: 'es' }).click();
    await page.getByRole('button', { name: 'Toggle preview' }).click();
    await expect(page.frameLocator('iframe#preview-pane').getByRole('link', { name: '/es/about/' })).toBeVisible();

    // A page whose translation is an empty file, and one that has none: only the original is written.
    for (const entry of ['help', 'stay-safe']) {
      site.git('add', '-A');
      site.git('commit', '-qm', 'So far');
      await editor.open('pages-texts', entry);
      await editor.field('Title').first().fill(`A new title for ${entry}`);
      await editor.save();
      expect(site.changes().length, entry).toBeGreaterThan(0);
      expect(site.git('status', '--short').trim().split('\n')).toEqual([`M content/pages/en/${entry}.mdx`]);
    }
    site.check();
    await expect(editor.notice).toHaveAttribute('data-kind', 'shown', { timeout: 60_000 });
    await page.goto(`${site.address}/es/about/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quién hace esta guía');
    await page.goto(`${site.address}/es/help/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A new title for help');
  } finally {
    await site.remove();
  }
});
