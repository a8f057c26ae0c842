import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { stringify } from 'yaml';
import { expect, test } from '../../support/editor-test.ts';
import { readFolder } from '../../../src/content/read-folder.ts';
import { today } from '../../../src/today.ts';
import { entriesOf, factIn, formOfEntry, valuesIn, type Entry, type Fact } from '../../support/content-of.ts';
import { editorOn } from '../../support/editor.ts';
import { startEditorSite, type EditorSite } from '../../support/editor-site.ts';
import { expectHeaders, expectNeverFramed, expectNoForeignSave } from '../../support/foreign-pages.ts';
import { inputAt, wholeForm } from '../../support/form-typist.ts';

/** Says of every fact in a copy of the repository that somebody has just looked at it, so that none is overdue. */
function checkToday(folder: string): void {
  const facts = join(folder, 'content/facts');
  for (const [file, text] of readFolder(facts)) {
    writeFileSync(join(facts, file), text.replaceAll(/(?<=checkedOn: )\S+/gv, today()));
  }
}

// They share a server.
test.describe.configure({ mode: 'default' });

test.describe('npm run dev', () => {
  let site: EditorSite;
  test.beforeAll(async () => {
    site = await startEditorSite({ command: 'dev', prepare: checkToday });
  });
  test.afterAll(() => site.remove());

  /** The page goes first: it comes anew when files change, and Chromium forgets to close one that is just coming. */
  async function putBack(page: Page): Promise<void> {
    await page.close();
    site.reset();
  }

  test('lists a fact that is overdue, and one click says that it is still valid', async ({ page }) => {
    const [{ path: file, text }] = entriesOf('offices') as [Entry];
    // The last look before the criteria is the one at the newest state.
    const at = text.lastIndexOf('checkedOn: ', text.indexOf('\ncriteria:')) + 'checkedOn: '.length;
    site.write(file, `${text.slice(0, at)}2026-08-01${text.slice(at + '2026-08-01'.length)}`);
    site.git('commit', '-qam', 'Long ago');
    await page.goto(`${site.address}/admin/review/`);
    const row = page.getByRole('row').filter({ hasText: file.replace('content/', '') });
    await expect(row).toContainText('2026-08-01');
    await row.getByRole('button', { name: 'Still valid' }).press('Enter');
    await expect.poll(() => site.changes()).toHaveLength(2);
    const [taken, added] = site.changes();
    expect(taken).toBe('-    checkedOn: 2026-08-01');
    expect(added).toMatch(/^\+ {4}checkedOn: \d{4}-\d{2}-\d{2}$/v);
    // The page comes anew by itself, since the file has changed.
    await expect(page.getByText('Nothing is overdue.')).toBeVisible();
    await putBack(page);
  });

  test('tells in words whom a changed criterion affects', async ({ page }) => {
    const [office, index, rule] = ruleOnPlace();
    const [first] = String(rule['from']).split('/');
    const until = first!.padEnd(10, '-28').slice(0, 10);
    const fact = factIn(office.text);
    const criteria = (fact['criteria'] as readonly Fact[]).with(index, { ...rule, until });
    site.write(office.path, stringify({ ...fact, criteria }));
    await page.goto(`${site.address}/admin/review/`);
    await expect(page.getByText(new RegExp(`, ${office.name}, .*: .* instead of .*\\.`, 'v')).first()).toBeVisible();
    await putBack(page);
  });

  test('shows a saved change of a fact and of a text on the page beside the form', async ({ page }) => {
    const editor = editorOn(page, site.address);
    const shown = page.frameLocator('iframe#preview-pane').frameLocator('iframe');
    const [nationality, change] = ['nationalities', 'changes'].map((name) => entriesOf(name).at(-1)!) as [Entry, Entry];
    await editor.open('nationalities', nationality.name);
    await expect(shown.getByRole('heading', { level: 1 })).toBeVisible();
    await editor.open('pages-texts', 'about');
    // Beside a text stands its translation; the page comes in its place.
    await page.getByRole('button', { name: 'Toggle i18n' }).click();
    await page.getByRole('button', { name: 'Toggle preview' }).click();
    await expect(shown.getByRole('heading', { level: 1 })).toBeVisible();
    await editor.type(editor.inOriginal('Title'), 'Who writes this');
    await editor.save();
    await expect(shown.getByRole('heading', { level: 1 })).toHaveText('Who writes this');

    await editor.open('changes', change.name);
    const { en: before } = valuesIn(change)['title'] as { readonly en: string };
    await expect(shown.getByRole('heading', { name: before })).toBeVisible();
    const title = inputAt(formOfEntry(change), ['title', 'en'], wholeForm(editor));
    await editor.type(title, 'What is here now');
    await editor.save();
    await expect(shown.getByRole('heading', { name: 'What is here now' })).toBeVisible();
    await putBack(page);
  });

  test('lets no other page hold the editor, its report or its guide in a frame', async ({ page, foreign }) => {
    await expectNeverFramed(page, foreign, site.address);
  });

  test('says what each of them is, and leads away without saying from where', async ({ request }) => {
    await expectHeaders(request, site.address);
  });

  test('lets no other page save, by any way that a browser has', async ({ page, foreign }) => {
    await expectNoForeignSave(page, foreign, site);
  });
});

/** The oldest rule on where a person is that was never ended, and its number. */
function ruleOnPlace(): [Entry, number, Fact] {
  const rules = entriesOf('offices').flatMap((office) =>
    [...(factIn(office.text)['criteria'] as readonly Fact[]).entries()].map(([index, rule]): [Entry, number, Fact] => [
      office,
      index,
      rule,
    ]),
  );
  const found = rules
    .filter(([, , { kind, until }]) => kind === 'located-in' && until === undefined)
    .toSorted(([, , one], [, , other]) => (String(one['from']) < String(other['from']) ? -1 : 1))[0];
  if (!found) throw new Error('No Office has a rule on where a person is.');
  return found;
}
