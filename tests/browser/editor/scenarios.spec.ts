import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { CmsFolder } from '../../../admin/form/cms-collection.ts';
import { today } from '../../../src/today.ts';
import { entriesOf, factIn, formOfEntry, problemsIn, type Entry, type Fact } from '../../support/content-of.ts';
import { aBuild, editorOn, type Editor } from '../../support/editor.ts';
import { expect, test } from '../../support/editor-test.ts';
import { startEditorSite, type EditorSite } from '../../support/editor-site.ts';
import { fieldNamed, fieldsOfLine, typeAll, unfold, wholeForm } from '../../support/form-typist.ts';
import { expectNewEntry } from '../../support/new-entry.ts';
import { pagesShown } from '../../support/pages-shown.ts';
import { vouched } from '../../support/vouch.ts';

const linesOf = (text: string, list: string) => factIn(text)[list] as readonly Fact[];

const dayBefore = (day: string) => new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Has the server give the page beside the form. */
const showPages = ({ page }: Editor, { address }: EditorSite) =>
  page.context().addCookies([{ name: pagesShown, value: 'yes', url: address }]);

/** A rule about presence that is still in force, and its number. */
function presenceRule(): [Entry, number] {
  for (const entry of [...entriesOf('offices'), ...entriesOf('routes')]) {
    const isIt = ({ kind, about, until }: Fact) =>
      until === undefined && (kind === 'present-by' || (kind === 'disputed' && about === 'present-by'));
    const index = linesOf(entry.text, 'criteria').findIndex(isIt);
    if (index >= 0) return [entry, index];
  }
  throw new Error('No rule about presence is in force.');
}

test('an editor ends a presence day and adds the next', async ({ editor, site }) => {
  const [entry, index] = presenceRule();
  const rules = linesOf(entry.text, 'criteria');
  const list = fieldNamed(formOfEntry(entry), 'criteria');
  const [last, next] = [dayBefore(today()), today()];
  const rule = { kind: 'present-by', day: '2024-09-14', in: 'CR', from: next, ...vouched };
  await editor.open(entry.collection.name, entry.name);
  const old = await unfold(list, index, wholeForm(editor));
  await typeAll(editor, fieldsOfLine(list, rules[index]!), { until: last }, old);
  await typeAll(editor, [list], { criteria: [rule] }, wholeForm(editor));
  await editor.save();
  expect(linesOf(site.read(entry.path), 'criteria')).toEqual([
    ...rules.with(index, { ...rules[index], until: last }),
    { ...rule, id: `present-by-${next}` },
  ]);
  expect(problemsIn(site.folder)).toEqual([]);
});

test('an editor adds a source and cites it', async ({ editor, site }) => {
  const values = {
    publisher: 'El Comercio (Perú)',
    title: '¿Reabrió Movilidad Segura? Lo que se sabe',
    address: 'https://elcomercio.example/movilidad',
    published: '2026-11-20',
    readOn: '2026-11-22',
    language: 'es',
    kind: 'press',
  };
  const [some] = entriesOf('sources') as [Entry];
  await editor.add('sources');
  await typeAll(editor, formOfEntry(some), values, wholeForm(editor));
  await editor.save();
  const name = 'el-comercio-peru-reabrio-movilidad-segura-lo-que-se-sabe';
  expect(factIn(site.read(`content/facts/sources/${name}.yaml`))).toEqual(values);
  expectNewEntry(site, some.collection as CmsFolder, values);
  await editor.open('events', entriesOf('events')[0]!.name);
  await editor.choose('Sources', 'Reabrió');
  await editor.save();
  expect(site.changes()).toContain(`+  - ${name}`);
  expect(problemsIn(site.folder)).toEqual([]);
});

test('an editor adds a test person, and sees the check with what this person says', async ({ editor, site }) => {
  const [some] = entriesOf('examples') as [Entry];
  const [office, last] = closedOffice();
  const values = {
    name: 'Somebody at home who asks today',
    on: today(),
    answers: { nationality: ['HT'], country: 'HT', age: 30 },
    expect: { [office.name]: last['state'] },
    because: 'The Office takes no applications.',
  };
  // Here the page beside the form matters: it is the check.
  await showPages(editor, site);
  await editor.add('examples');
  await typeAll(editor, formOfEntry(some), values, wholeForm(editor));
  const shown = editor.page.frameLocator('iframe#preview-pane').frameLocator('iframe');
  await expect(shown.locator(`[data-subject="${office.name}"]`)).toHaveAttribute('data-outcome', 'closed');
  await editor.save();
  expect(factIn(site.read('content/examples/somebody-at-home-who-asks-today.yaml'))).toEqual(values);
  expectNewEntry(site, some.collection as CmsFolder, values);
});

test('the page beside the form opens without taking the cursor from a field', async ({ editor, site }) => {
  const { page } = editor;
  await showPages(editor, site);
  const held = Promise.withResolvers<undefined>();
  await page.route('**/en/timeline/', async (route) => {
    await held.promise;
    await route.continue();
  });
  const [event] = entriesOf('events') as [Entry];
  await editor.open('events', event.name);
  // Its place on that page is a link, which a browser gives the cursor.
  const field = editor.field('Searched until');
  await editor.type(field, '2026');
  held.resolve(undefined);
  const beside = page.frameLocator('iframe#preview-pane').frameLocator('iframe');
  await expect(beside.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(beside.locator(`[id="${event.name}"]`)).toBeInViewport();
  await expect(field).toBeFocused();
  await field.press('-');
  await expect(field).toHaveValue('2026-');
});

/** An office whose last state is "closed", and that state. */
function closedOffice(): [Entry, Fact] {
  const entry = entriesOf('offices').find(({ text }) => linesOf(text, 'states').at(-1)!['state'] === 'closed')!;
  return [entry, linesOf(entry.text, 'states').at(-1)!];
}

test('an editor closes an office, and the page beside the form shows it', async ({ page }) => {
  // The site is built once more.
  test.slow();
  const [office, last] = closedOffice();
  const headingIn = (folder: string) =>
    parse(readFileSync(join(folder, `dist/en/countries/${office.name}/index.html`), 'utf8')).querySelector('h1')!.text;
  const site = await startEditorSite({
    command: 'serve',
    prepare: (folder) => {
      // As it was before it closed, which is what the form finds.
      const text = readFileSync(join(folder, office.path), 'utf8');
      const [before, state] = text.split(`  - id: ${String(last['id'])}\n`) as [string, string];
      writeFileSync(join(folder, office.path), `${before}${state.slice(state.search(/^criteria:/mv))}`);
    },
  });
  try {
    // What is served until the first save was built while it was closed.
    const closed = headingIn(site.folder);
    const editor = editorOn(page, site.address);
    const list = fieldNamed(formOfEntry(office), 'states');
    await editor.open('offices', office.name);
    const state = { state: 'closed', from: last['from'], ...vouched };
    await typeAll(editor, [list], { states: [state] }, wholeForm(editor));
    await editor.save();
    expect(linesOf(site.read(office.path), 'states').at(-1)).toEqual({ id: last['id'], ...state });
    await expect(editor.notice).toHaveAttribute('data-kind', 'shown', aBuild);
    const preview = page.frameLocator('iframe#preview-pane').frameLocator('iframe');
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText(closed);
    expect(headingIn(site.folder)).toBe(closed);
  } finally {
    await site.remove();
  }
});

test('an editor corrects a text, and says so under "What changed"', async ({ editor, site }) => {
  const about = entriesOf('pages-texts').find(({ name }) => name === 'about')!;
  await editor.open('pages-texts', about.name);
  const text = editor.inOriginal('Text');
  await text.press('ControlOrMeta+Home');
  await text.pressSequentially('We say so. ');
  await editor.save();
  expect(site.read(about.path)).toBe(about.text.replace('\n---\n', '\n---\nWe say so. '));
  expect(problemsIn(site.folder)).toEqual([]);
  site.git('commit', '-qam', 'Corrected');

  const [some] = entriesOf('changes') as [Entry];
  const values = {
    on: '2026-11-22',
    kind: 'correction',
    title: { en: 'We say who corrects this guide' },
    text: { en: 'The page did not say it.' },
    before: { en: 'Nobody corrects this guide.' },
    pages: ['/about/'],
  };
  await editor.add('changes');
  await typeAll(editor, formOfEntry(some), values, wholeForm(editor));
  await editor.save();
  expect(factIn(site.read('content/facts/changes/we-say-who-corrects-this-guide.yaml'))).toEqual(values);
  expectNewEntry(site, some.collection as CmsFolder, values);
});
