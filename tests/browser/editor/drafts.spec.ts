import { locales, original } from '../../../src/locales.ts';
import { proseFolders } from '../../../src/schemas/prose-folders.ts';
import { entriesOf, factIn, problemsIn } from '../../support/content-of.ts';
import { editorOn, type Editor } from '../../support/editor.ts';
import { expect, test } from '../../support/editor-test.ts';
import { startEditorSite, type EditorSite } from '../../support/editor-site.ts';
import { hostile, hostileHeads, ranIn } from '../../support/hostile-heads.ts';

// They share a site and its branches.
test.describe.configure({ mode: 'default' });

let site: EditorSite;
test.beforeAll(async () => {
  site = await startEditorSite({ command: 'editor', environment: { EDITOR_DRAFTS: 'yes' } });
});
test.afterEach(() => {
  site.git('checkout', '-q', '-f', 'main');
  site.reset();
  const drafts = site.git('branch', '--list', '--format=%(refname:short)', 'cms/*').trim().split('\n');
  for (const draft of drafts.filter((name) => name !== '')) site.git('branch', '-qD', draft);
});
test.afterAll(() => site.remove());

const pathOf = (folder: string, locale: string, text: string) => `content/${folder}/${locale}/${text}.mdx`;

/** Keeps a draft as Decap does: on a branch of its own, with its state beside it. */
function keepDraft(collection: string, entry: string, files: Readonly<Record<string, string>>): string {
  const draft = `cms/${collection}/${entry}`;
  site.git('checkout', '-q', '-b', draft, 'main');
  for (const [path, text] of Object.entries(files)) site.write(path, text);
  site.git('add', '-A');
  site.git('commit', '-qm', 'A draft');
  site.git('config', `branch.${draft}.description`, 'decap-cms/draft');
  site.git('checkout', '-q', 'main');
  return draft;
}

const textInAllLanguages = () =>
  entriesOf('pages-texts').find(({ name }) =>
    locales.every((locale) => site.git('ls-files', pathOf('pages', locale, name)) !== ''),
  )!;

async function openDraft(editor: Editor, collection: string, entry: string): Promise<void> {
  await editor.list(collection);
  await editor.page.evaluate((to) => {
    location.hash = to;
  }, `#/collections/${collection}/entries/${entry}`);
  await expect(editor.inOriginal('Title')).toBeVisible();
}

/** Saves a draft, and waits until it stands on its branch. */
async function saveDraft({ page }: Editor): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Changes saved')).toBeVisible();
}

/** What Git keeps of how far a draft is. */
const stateOf = (draft: string) => site.git('config', `branch.${draft}.description`).trim();

test('a draft lies on a branch of its own until it is published by a merge', async ({ shared }) => {
  const [{ name, path, text }] = entriesOf('offices') as [ReturnType<typeof entriesOf>[number]];
  const ownerOnMain = () => factIn(site.git('show', `main:${path}`))['owner'];
  const before = factIn(text)['owner'];
  const draft = `cms/offices/${name}`;
  const editor = editorOn(shared, site.address);
  const { page } = editor;
  await editor.open('offices', name);
  await editor.type(editor.field('Owner'), 'Somebody');
  await saveDraft(editor);
  expect(site.git('branch', '--list', draft).trim()).toContain(draft);
  expect(site.git('diff', '--stat', 'main', draft)).toContain('1 file changed, 1 insertion(+), 1 deletion(-)');
  expect(site.git('log', '-1', '--format=%s', draft).trim()).toBe(`Change Office ${name}`);
  expect(ownerOnMain()).toBe(before);

  await page.getByRole('button', { name: /^(?:Status|Set status)/v }).click();
  await page.getByRole('menuitem', { name: 'Ready' }).click();
  await expect.poll(() => stateOf(draft)).toBe('decap-cms/pending_publish');
  expect(ownerOnMain()).toBe(before);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publish now' }).click();
  await expect.poll(() => site.git('branch', '--list', draft).trim()).toBe('');
  expect(ownerOnMain()).toBe('Somebody');
  expect(problemsIn(site.folder)).toEqual([]);
});

test('a draft of one language opens with the others as they are, and is saved again', async ({ shared }) => {
  const inAll = textInAllLanguages();
  const { name } = inAll;
  const spanish = pathOf('pages', 'es', name);
  const draft = keepDraft('pages-texts', name, {
    [spanish]: site.read(spanish).replace(/^title: .*$/mv, 'title: Otro título'),
  });
  const editor = editorOn(shared, site.address);
  await openDraft(editor, 'pages-texts', name);
  const { title } = factIn(/^---\n(?<head>.*?)\n---/sv.exec(inAll.text)!.groups!['head']!);
  await expect(editor.inOriginal('Title')).toHaveValue(String(title));
  await expect(editor.field('Title').last()).toHaveValue('Otro título');
  await editor.type(editor.field('Title').last(), 'Otro título más');
  await saveDraft(editor);
  expect(site.git('show', `${draft}:${spanish}`)).toContain('title: Otro título más\n');
  expect(site.git('diff', '--name-only', 'main', draft).trim()).toBe(spanish);
});

test('a draft of a text that lacks a language opens, and is saved again', async ({ shared }) => {
  const { name } = textInAllLanguages();
  for (const locale of locales.filter((one) => one !== original)) {
    site.git('rm', '-q', '--ignore-unmatch', pathOf('pages', locale, name));
  }
  site.git('commit', '-qm', 'Not translated');
  const english = pathOf('pages', original, name);
  const draft = keepDraft('pages-texts', name, {
    [english]: site.read(english).replace(/^title: .*$/mv, 'title: Another title'),
  });
  const editor = editorOn(shared, site.address);
  await openDraft(editor, 'pages-texts', name);
  await expect(editor.inOriginal('Title')).toHaveValue('Another title');
  await editor.type(editor.inOriginal('Title'), 'Yet another title');
  await saveDraft(editor);
  expect(site.git('show', `${draft}:${english}`)).toContain('title: Yet another title\n');
});

test('a text whose head is code runs nowhere in drafts that are listed, opened and saved', async ({ shared }) => {
  const drafts = proseFolders.map((folder, index) => {
    const { name } = entriesOf(`${folder}-texts`)[0]!;
    const text = hostile(hostileHeads[index]!);
    const files = locales.map((locale) => pathOf(folder, locale, name));
    const draft = keepDraft(`${folder}-texts`, name, Object.fromEntries(files.map((file) => [file, text])));
    return { folder, name, draft };
  });
  const editor = editorOn(shared, site.address);
  const { page } = editor;
  await editor.go('/workflow');
  // Decap lists drafts once, and this window may have seen others.
  await page.reload();
  for (const { name } of drafts) await expect(page.locator(`a[href*="/entries/${name}"]`).first()).toBeVisible();
  expect(await ranIn(page), 'listed').toBe(false);

  for (const { folder, name, draft } of drafts) {
    await openDraft(editor, `${folder}-texts`, name);
    expect(await ranIn(page), `${folder}, opened`).toBe(false);
    await editor.type(editor.inOriginal('Title'), 'Written over it');
    await editor.type(editor.inOriginal('Summary'), 'What stands here was written over a draft that is code.');
    await editor.type(editor.inOriginal('Keywords'), 'code');
    await saveDraft(editor);
    expect(site.git('show', `${draft}:${pathOf(folder, original, name)}`)).toMatch(/^---\ntitle: Written over it\n/v);
    expect(await ranIn(page), `${folder}, saved`).toBe(false);
  }
});
