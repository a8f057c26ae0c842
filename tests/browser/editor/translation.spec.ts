import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { problemsIn } from '../../support/content-of.ts';
import type { EditorSite } from '../../support/editor-site.ts';
import { expect, test } from '../../support/editor-test.ts';

/** Takes the Spanish of three pages from a site: two files are gone, one is empty. */
function untranslate({ folder, write, git }: EditorSite): void {
  for (const page of ['about', 'stay-safe']) rmSync(join(folder, `content/pages/es/${page}.mdx`));
  write('content/pages/es/help.mdx', '\n');
  git('commit', '-qam', 'Not translated');
}

test('an editor translates a page; what is not translated stays as it is', async ({ ownWindow: editor, site }) => {
  const { page } = editor;
  untranslate(site);
  await editor.open('pages-texts', 'about');
  const spanish = (label: string) => editor.field(label).last();
  await editor.type(spanish('Title'), 'Quién hace esta guía');
  await editor.type(spanish('Summary'), 'Una guía independiente: quién la escribe y de dónde salen los datos.');
  await editor.type(spanish('Keywords'), 'quién hace esta guía, fuentes');
  await editor.type(spanish('Text'), 'Un equipo pequeño escribe esta guía.\n');
  await editor.save();
  expect(site.git('status', '--short').trim().split('\n')).toEqual(['?? content/pages/es/about.mdx']);
  expect(site.read('content/pages/es/about.mdx')).toMatch(
    /^---\ntitle: Quién hace esta guía\nsummary: .*\nkeywords:\n {2}- quién hace esta guía\n {2}- fuentes\noriginal: [0-9a-f]{16}\ntranslation: draft\n---\nUn equipo pequeño escribe esta guía\.\n$/v,
  );
  expect(problemsIn(site.folder)).toEqual([]);

  // The page beside the form is in the language that is being written.
  await page.getByRole('button', { name: 'Toggle i18n' }).click();
  await page.getByRole('button', { name: 'Writing in EN' }).click();
  await page.getByRole('menuitem', { name: 'es' }).click();
  await page.getByRole('button', { name: 'Toggle preview' }).click();
  await expect(page.frameLocator('iframe#preview-pane').getByRole('link', { name: '/es/about/' })).toBeVisible();
  await page.getByRole('button', { name: 'Toggle i18n' }).click();

  // A page whose translation is an empty file, and one that has none: only the original is written.
  for (const entry of ['help', 'stay-safe']) {
    site.git('add', '-A');
    site.git('commit', '-qm', 'So far');
    await editor.open('pages-texts', entry);
    await editor.type(editor.inOriginal('Title'), `A new title for ${entry}`);
    await editor.save();
    expect(site.changes().length, entry).toBeGreaterThan(0);
    expect(site.git('status', '--short').trim().split('\n')).toEqual([`M content/pages/en/${entry}.mdx`]);
  }
  expect(problemsIn(site.folder)).toEqual([]);
});

test('an original that changes asks about its translations, and a translation about its original', async ({
  ownWindow: editor,
  site,
}) => {
  const { page } = editor;
  const asked: string[] = [];
  const answers: boolean[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void (answers.shift() ? dialog.accept() : dialog.dismiss());
  });
  const originIn = (locale: string) =>
    /^original: (?<hash>\w+)$/mv.exec(site.read(`content/pages/${locale}/help.mdx`))!.groups!['hash']!;
  const first = originIn('es');

  // A typing error: the translations stay current, since the original names the words that it came from.
  answers.push(true);
  await editor.open('pages-texts', 'help');
  await editor.type(editor.inOriginal('Title'), 'Where to ask for help, a country at a time');
  await editor.save();
  expect(asked).toEqual([expect.stringContaining('only a small correction')]);
  expect(site.read('content/pages/en/help.mdx')).toContain(`sameAs:\n  - ${first}\n`);
  expect(originIn('es')).toBe(first);

  // Another meaning: nothing says that the translations still fit.
  await editor.open('pages-texts', 'help');
  await editor.type(editor.inOriginal('Title'), 'Nobody helps');
  await editor.save();
  expect(asked).toHaveLength(2);
  expect(site.read('content/pages/en/help.mdx')).not.toContain('sameAs');

  // Whoever translates anew says so by one answer, language by language.
  answers.push(true, false);
  await editor.open('pages-texts', 'help');
  await editor.type(editor.field('Title').last(), 'Nadie ayuda');
  await editor.save();
  expect(asked.slice(2)).toEqual([expect.stringContaining('Español'), expect.stringContaining('Kreyòl ayisyen')]);
  expect(originIn('es')).not.toBe(first);
  expect(originIn('ht')).toBe(first);
  expect(problemsIn(site.folder)).toEqual([]);
});
