import { expect, test } from '../../support/editor.ts';

test.describe('the form stops, before anything is sent', () => {
  test('a day with a time', async ({ editor, site }) => {
    await editor.open('events', 'canada-empp-closes');
    await editor.field('Day').fill('2025-12-31T10:00');
    await editor.publish();
    await expect(editor.notice).toContainText('Day: Write it as 2024-09-27; as 2024-09 or 2024');
    await expect(editor.field('Day')).toHaveValue('2025-12-31T10:00');
    expect(site.changes()).toEqual([]);
  });

  test('a required field that is empty', async ({ editor, site, page }) => {
    await editor.open('offices', 'colombia');
    await editor.field('Owner').fill('');
    await editor.publish();
    await expect(page.getByText('Owner is required')).toBeVisible();
    expect(site.changes()).toEqual([]);
  });
});

test.describe('the save is refused, in words that say where and what to do', () => {
  test('two rules that overlap', async ({ editor, site }) => {
    await editor.open('offices', 'costa-rica');
    const line = await editor.line('2023-06-12 2024-06-05 nationality');
    await editor.field('In force until', line).fill('2024-06-07');
    const words = await editor.refused();
    expect(words).toContain('Not saved. Your text is still here.');
    expect(words).toContain(
      'content/facts/offices/costa-rica.yaml: criteria 2: two nationality rules apply on 2024-06-06',
    );
    await expect(editor.page.locator('input[value="2024-06-07"]')).toBeVisible();
    expect(site.changes()).toEqual([]);
  });

  test('a source that does not exist', async ({ editor, site }) => {
    await editor.open('pages-texts', 'about');
    const text = `${await editor.inOriginal('Text').inputValue()}\n\nA new sentence. <Source id="nobody" />\n`;
    await editor.inOriginal('Text').fill(text);
    expect(await editor.refused()).toMatch(
      /content\/pages\/en\/about\.mdx: line \d+, <Source>: there is no "nobody" in content\/facts\/sources\./v,
    );
    await expect(editor.inOriginal('Text')).toHaveValue(text);
    expect(site.changes()).toEqual([]);
  });

  test('HTML in a text', async ({ editor, site }) => {
    await editor.open('pages-texts', 'about');
    await editor.inOriginal('Text').fill('Some <b>bold</b> words, <script>alert(1)</script>.');
    const words = await editor.refused();
    expect(words).toMatch(/about\.mdx: line \d+: <b> is not an element that a text may use/v);
    expect(words).toContain('<script> is not an element that a text may use');
    expect(site.changes()).toEqual([]);
  });

  test('a test person for whom something else comes out', async ({ editor, site }) => {
    await editor.open('examples', 'guatemalan-at-home');
    await editor.field('Age').fill('17');
    expect(await editor.refused()).toContain('content/examples/guatemalan-at-home.yaml: expect');
    expect(site.changes()).toEqual([]);
  });
});

test('what was saved before a refusal stays saved, and the text can be mended', async ({ editor, site }) => {
  await editor.open('pages-texts', 'about');
  await editor.inOriginal('Title').fill('Who writes this guide');
  await editor.save();
  await editor.inOriginal('Text').fill('A typed day, 2024.');
  expect(await editor.refused()).toContain('a number is typed into the text');
  expect(site.changes()).toContain('+title: Who writes this guide');
  await editor.inOriginal('Text').fill('No typed day.\n');
  await editor.save();
  expect(site.read('content/pages/en/about.mdx')).toMatch(/---\nNo typed day\.\n$/v);
});

test('a mistake that a save makes in another file is told, and that file can be mended next', async ({
  editor,
  site,
}) => {
  await editor.open('offices', 'guatemala');
  const line = editor.page
    .locator('[class*="SortableListItem"]')
    .filter({ hasText: /^\s*Age/v })
    .first();
  await line.getByRole('button').first().click();
  await editor.field('At least', line).fill('26');
  await editor.save();
  await expect(editor.notice).toHaveAttribute('data-kind', 'failed');
  await expect(editor.notice).toContainText('Saved. But the site cannot be built until this is mended too:');
  await expect(editor.notice).toContainText('content/examples/guatemalan-at-home.yaml');
  expect(site.changes()).toEqual(['-    atLeast: 18', '+    atLeast: 26']);
});
