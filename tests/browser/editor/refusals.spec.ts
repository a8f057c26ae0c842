import { entriesOf, factIn, formOfEntry, type Entry, type Fact } from '../../support/content-of.ts';
import { expect, test } from '../../support/editor-test.ts';
import { fieldNamed, fieldsOfLine, inputAt, typeAll, unfold, wholeForm } from '../../support/form-typist.ts';

const [office, event] = ['offices', 'events'].map((name) => entriesOf(name)[0]!) as [Entry, Entry];
/** A text and its form. */
const about = entriesOf('pages-texts').find(({ name }) => name === 'about')!;

test.describe('the form stops, before anything is sent', () => {
  test('a day with a time', async ({ editor, site }) => {
    await editor.open('events', event.name);
    await editor.type(editor.field('Day').first(), '2025-12-31T10:00');
    await editor.publish();
    await expect(editor.notice).toContainText('Day: Write it as 2024-09-27; as 2024-09 or 2024');
    await expect(editor.field('Day').first()).toHaveValue('2025-12-31T10:00');
    expect(site.changes()).toEqual([]);
  });

  test('a day that cannot be read, by its label, and the cursor goes there', async ({ editor, site }) => {
    await editor.open('events', event.name);
    const day = editor.field('Day').first();
    await editor.type(day, '11152026');
    await editor.publish();
    await expect(editor.notice).toContainText('Not saved. Your text is still here.');
    await expect(editor.notice).toContainText('Day: Write it as 2024-09-27');
    await expect(day).toBeFocused();
    expect(site.changes()).toEqual([]);
  });

  test('a required field that is empty', async ({ editor, site }) => {
    await editor.open('offices', office.name);
    await editor.type(editor.field('Owner'), '');
    await editor.publish();
    await expect(editor.page.getByText('Owner is required')).toBeVisible();
    expect(site.changes()).toEqual([]);
  });
});

/** The first of two rules of one kind, of which the second begins when it ends, and the number that people give that. */
function ruleBeforeAnother(): { entry: Entry; index: number; rule: Fact; next: Fact; number: number } {
  for (const entry of [...entriesOf('offices'), ...entriesOf('routes')]) {
    const rules = factIn(entry.text)['criteria'] as readonly Fact[];
    for (const [index, rule] of rules.entries()) {
      const isNext = (other: Fact) =>
        other['kind'] === rule['kind'] &&
        other['rule'] === rule['rule'] &&
        String(other['from']) > String(rule['until']);
      const next = rules.slice(index + 1).find(isNext);
      if (/^\d{4}-\d{2}-\d{2}$/v.test(String(rule['until'])) && next)
        return { entry, index, rule, next, number: rules.indexOf(next) + 1 };
    }
  }
  throw new Error('No rule follows another of its kind.');
}

test.describe('the save is refused, in words that say where and what to do', () => {
  test('two rules that overlap', async ({ editor, site }) => {
    const { entry, index, rule, next, number } = ruleBeforeAnother();
    const list = fieldNamed(formOfEntry(entry), 'criteria');
    await editor.open(entry.collection.name, entry.name);
    const line = await unfold(list, index, wholeForm(editor));
    await typeAll(editor, fieldsOfLine(list, rule), { until: next['from'] }, line);
    const words = await editor.refused();
    expect(words).toContain('Not saved. Your text is still here.');
    expect(words).toContain(`${entry.path}: criteria ${String(number)}: two ${String(rule['kind'])} rules apply on`);
    await expect(inputAt(fieldsOfLine(list, rule), ['until'], line)).toHaveValue(String(next['from']));
    expect(site.changes()).toEqual([]);
  });

  test('a source that does not exist', async ({ editor, site }) => {
    await editor.open('pages-texts', about.name);
    await editor.inOriginal('Text').press('ControlOrMeta+End');
    await editor.inOriginal('Text').pressSequentially('\n\nA new sentence. <Source id="nobody" />\n');
    expect(await editor.refused()).toMatch(
      /content\/pages\/en\/about\.mdx: line \d+, <Source>: there is no "nobody" in content\/facts\/sources\./v,
    );
    await expect(editor.inOriginal('Text')).toHaveValue(/A new sentence\. <Source id="nobody" \/>/v);
    expect(site.changes()).toEqual([]);
  });

  test('HTML in a text', async ({ editor, site }) => {
    await editor.open('pages-texts', about.name);
    await editor.type(editor.inOriginal('Text'), 'Some <b>bold</b> words, <script>alert(1)</script>.');
    const words = await editor.refused();
    expect(words).toMatch(/about\.mdx: line \d+: <b> is not an element that a text may use/v);
    expect(words).toContain('<script> is not an element that a text may use');
    expect(site.changes()).toEqual([]);
  });

  test('a test person for whom something else comes out', async ({ editor, site }) => {
    const example = entriesOf('examples')[0]!;
    const [[way, outcome]] = Object.entries(factIn(example.text)['expect'] as Fact) as [[string, unknown]];
    await editor.open('examples', example.name);
    const other = outcome === 'closed' ? 'likely' : 'closed';
    await typeAll(editor, formOfEntry(example), { expect: { [way]: other } }, wholeForm(editor));
    expect(await editor.refused()).toContain(`${example.path}: expect`);
    expect(site.changes()).toEqual([]);
  });
});

test('what was saved before a refusal stays saved, and the text can be mended', async ({ editor, site }) => {
  await editor.open('pages-texts', about.name);
  await editor.type(editor.inOriginal('Title'), 'Who writes this guide');
  await editor.save();
  await editor.type(editor.inOriginal('Text'), 'A typed day, 2024.');
  expect(await editor.refused()).toContain('a number is typed into the text');
  expect(site.changes()).toContain('+title: Who writes this guide');
  await editor.type(editor.inOriginal('Text'), 'No typed day.\n');
  await editor.save();
  expect(site.read(about.path)).toMatch(/---\nNo typed day\.\n$/v);
});

test('a mistake that a save makes in another file is told, and that file can be mended next', async ({
  editor,
  site,
}) => {
  const [changed, example] = officeThatSomebodyFindsClosed();
  const states = factIn(changed.text)['states'] as readonly Fact[];
  const list = fieldNamed(formOfEntry(changed), 'states');
  await editor.open('offices', changed.name);
  const line = await unfold(list, states.length - 1, wholeForm(editor));
  await typeAll(editor, fieldsOfLine(list, states.at(-1)!), { state: 'open' }, line);
  await editor.save();
  await expect(editor.notice).toHaveAttribute('data-kind', 'failed');
  await expect(editor.notice).toContainText('Saved. But the site cannot be built until this is mended too:');
  await expect(editor.notice).toContainText(example.path);
  expect(site.changes()).toEqual(['-    state: closed', '+    state: open']);
});

/** An office whose last state is "closed", and a test person who came after that and must be told so. */
function officeThatSomebodyFindsClosed(): [Entry, Entry] {
  for (const entry of entriesOf('offices')) {
    const last = (factIn(entry.text)['states'] as readonly Fact[]).at(-1)!;
    const example = entriesOf('examples').find(({ text }) => {
      const { on, expect: outcomes } = factIn(text);
      return String(on) > String(last['from']).split('/').at(-1)! && (outcomes as Fact)[entry.name] === 'closed';
    });
    if (last['state'] === 'closed' && example) return [entry, example];
  }
  throw new Error('No test person is told that an office is closed.');
}
