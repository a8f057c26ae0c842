import { entriesOf, factIn, formOfEntry, problemsWith, type Entry, type Fact } from '../../support/content-of.ts';
import { expect, test, type Editor } from '../../support/editor-test.ts';
import type { EditorSite } from '../../support/editor-site.ts';
import { fieldNamed, fieldsOfLine, typeAll, unfold, wholeForm } from '../../support/form-typist.ts';

const first = (collection: string, has: (fact: Fact) => boolean = () => true): Entry =>
  entriesOf(collection).find(({ text }) => has(factIn(text)))!;

/** Types something into the fields of an entry, and saves. Gives the lines that differ. */
async function changed(editor: Editor, site: EditorSite, entry: Entry, values: Fact): Promise<string[]> {
  await editor.open(entry.collection.name, entry.name);
  await typeAll(editor, formOfEntry(entry), values, wholeForm(editor));
  await editor.save();
  return site.changes();
}

test('a number, one more short word, and a part of a line in each list', async ({ editor, site }) => {
  const office = first('offices');
  const fact = factIn(office.text);
  const before = String(fact['checkEvery']);
  const after = before === '45' ? 46 : 45;
  await editor.open('offices', office.name);
  const form = formOfEntry(office);
  await typeAll(
    editor,
    form,
    { checkEvery: after, operators: [...(fact['operators'] as string[]), 'HIAS'] },
    wholeForm(editor),
  );
  const taken = [`-checkEvery: ${before}`];
  const added = [`+checkEvery: ${String(after)}`, '+  - HIAS'];
  for (const name of ['states', 'criteria', 'details']) {
    const list = fieldNamed(form, name);
    const lines = fact[name] as readonly Fact[];
    const last = lines.at(-1)!;
    const line = await unfold(list, lines.length - 1, wholeForm(editor));
    await typeAll(editor, fieldsOfLine(list, last), { searchedUntil: '2026-10' }, line);
    if ('searchedUntil' in last) taken.push(`-    searchedUntil: ${String(last['searchedUntil'])}`);
    added.push('+    searchedUntil: 2026-10');
  }
  await editor.save();
  expect(site.changes().toSorted()).toEqual([...taken, ...added].toSorted());
});

test('a day, and a choice', async ({ editor, site }) => {
  const source = first('sources', ({ kind, published }) => kind === 'press' && published === undefined);
  expect(await changed(editor, site, source, { readOn: '2026-11-02', kind: 'ngo' })).toEqual([
    `-readOn: ${String(factIn(source.text)['readOn'])}`,
    '+readOn: 2026-11-02',
    '-kind: press',
    '+kind: ngo',
  ]);
});

test('one more of several choices, one more source, and words that are taken away again', async ({ editor, site }) => {
  const event = first('events', ({ about, note }) => (about as string[]).length > 0 && note === undefined);
  const route = entriesOf('routes').find(({ name }) => !(factIn(event.text)['about'] as string[]).includes(name))!;
  const source = entriesOf('sources').find(
    ({ name, text }) => !event.text.includes(name) && /^[\p{L}\d ]{10,60}$/v.test(String(factIn(text)['title'])),
  )!;
  const values = { about: [route.name], sources: [source.name], note: { en: 'A note.' } };
  const kept = [`+  - ${route.name}`, `+  - ${source.name}`];
  const all = await changed(editor, site, event, values);
  expect(all.toSorted()).toEqual([...kept, '+note:', '+  en: A note.'].toSorted());
  expect((await changed(editor, site, event, { note: { en: '' } })).toSorted()).toEqual(kept.toSorted());
});

test('a yes or no', async ({ editor, site }) => {
  const values = { answers: { has: { 'held-virte': true } } };
  const with_ = (text: string) => text.replace(/^expect:/mv, '  has:\n    held-virte: true\nexpect:');
  const example = entriesOf('examples').find(
    ({ path, text }) =>
      !text.includes('  has:') && problemsWith({ [path.slice('content/'.length)]: with_(text) }).length === 0,
  )!;
  expect(await changed(editor, site, example, values)).toEqual(['+  has:', '+    held-virte: true']);
});
