import type { CmsField } from '../../../admin/form/cms-field.ts';
import { cmsCollections } from '../../../admin/form/collections.ts';
import { editorEntries, knownIn } from '../../../admin/form/entries.ts';
import { readFolder } from '../../../src/content/read-folder.ts';
import { expect, test, testInOneWindow } from '../../support/editor.ts';

const files = readFolder('content');
const nameOf = (file: string) =>
  file
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/v, '');
const entriesOf = (name: string) =>
  editorEntries(files)
    .filter(({ collection }) => collection.name === name)
    .map(({ file }) => nameOf(file));

/** The fields of a form that hold days, by the names that lead to them. */
function daysIn(fields: readonly CmsField[], path: readonly string[] = []): string[][] {
  return fields.flatMap((field) => {
    const here = [...path, field.name];
    const types = (field['types'] ?? []) as readonly { readonly fields: readonly CmsField[] }[];
    const inside = [field, ...types].flatMap((one) => daysIn((one.fields ?? []) as readonly CmsField[], here));
    return field['day'] === undefined ? inside : [here];
  });
}

for (const { name, fields = [] } of cmsCollections(knownIn(files))) {
  const days = [...new Set(daysIn(fields).map((path) => path.at(-1)!))];
  if (days.length === 0) continue;
  test(`in ${name} each day that is typed is the day that stands there: ${days.join(', ')}`, async ({ editor }) => {
    const { page } = editor;
    await editor.open(name, entriesOf(name)[0]!);
    let typed = 0;
    for (const day of days) {
      // Folded lines are there, but out of sight; one of each name is enough.
      const input = page.locator(`input[id^="${day}-field-"]`).first();
      if ((await input.count()) === 0) continue;
      await expect(input).toHaveAttribute('type', 'text');
      if (!(await input.isVisible())) continue;
      await input.fill('');
      await input.pressSequentially('2024-03-05');
      await expect(input).toHaveValue('2024-03-05');
      typed += 1;
    }
    if (!['offices', 'routes'].includes(name)) expect(typed).toBeGreaterThan(0);
  });
}

test('a day that cannot be read is refused by its label, and the cursor goes there', async ({ editor, site }) => {
  const event = entriesOf('events')[0]!;
  await editor.open('events', event);
  const day = editor.field('Day').first();
  await day.fill('');
  await day.pressSequentially('11152026');
  await editor.publish();
  await expect(editor.notice).toContainText('Not saved. Your text is still here.');
  await expect(editor.notice).toContainText('Day: Write it as 2024-09-27');
  await expect(day).toBeFocused();
  expect(site.changes()).toEqual([]);
});

/** All of them with `EDITOR_SWEEP=all`; else a few, from every part of the list. */
const some = (entries: readonly string[]) =>
  process.env['EDITOR_SWEEP'] === 'all'
    ? entries
    : entries.filter((_, index) => index % Math.ceil(entries.length / 3) === 0);

const words = { rumours: 'As people say it', events: 'What happened', contacts: 'Who' } as const;
for (const [name, label] of Object.entries(words)) {
  const entries = some(entriesOf(name));
  testInOneWindow(
    `${String(entries.length)} of ${name} are saved with one changed word, and nothing else changes`,
    async ({ editor, site }) => {
      test.setTimeout(240_000 + entries.length * 20_000);
      const failures: string[] = [];
      for (const entry of entries) {
        await editor.open(name, entry);
        const english = editor.field('English', editor.part(label).first()).first();
        await english.focus();
        await english.press('End');
        await english.pressSequentially(' zzz');
        await editor.save();
        const changed = site.git('diff', '--name-only').trim();
        const before = plain(site.git('show', `HEAD:content/facts/${name}/${entry}.yaml`));
        const now = plain(site.read(`content/facts/${name}/${entry}.yaml`));
        const isThatWord = now.includes(' zzz') && now.replace(' zzz', '') === before;
        if (!isThatWord || changed !== `content/facts/${name}/${entry}.yaml`) {
          failures.push(`${entry} (${changed}):\n${site.changes().join('\n')}`);
        }
        site.git('checkout', '-q', '--', 'content');
      }
      expect(failures).toEqual([]);
    },
  );
}

/** The words of a file, on whatever lines they stand and however they are quoted. */
const plain = (text: string) => text.replaceAll(/\s+/gv, ' ').replaceAll(/["']/gv, '');
