import { entriesOf, factIn, formOfEntry, problemsIn, type Entry, type Fact } from '../../support/content-of.ts';
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

test('a number', async ({ editor, site }) => {
  const office = first('offices');
  const before = String(factIn(office.text)['checkEvery']);
  const after = before === '45' ? 46 : 45;
  expect(await changed(editor, site, office, { checkEvery: after })).toEqual([
    `-checkEvery: ${before}`,
    `+checkEvery: ${String(after)}`,
  ]);
});

test('a day', async ({ editor, site }) => {
  const source = first('sources', ({ published }) => published === undefined);
  expect(await changed(editor, site, source, { readOn: '2026-11-02' })).toEqual([
    `-readOn: ${String(factIn(source.text)['readOn'])}`,
    '+readOn: 2026-11-02',
  ]);
});

test('a choice', async ({ editor, site }) => {
  const source = first('sources', ({ kind }) => kind === 'press');
  expect(await changed(editor, site, source, { kind: 'ngo' })).toEqual(['-kind: press', '+kind: ngo']);
});

test('one more of several choices', async ({ editor, site }) => {
  const event = first('events', ({ about }) => (about as string[]).length > 0);
  const route = entriesOf('routes').find(({ name }) => !(factIn(event.text)['about'] as string[]).includes(name))!;
  expect(await changed(editor, site, event, { about: [route.name] })).toEqual([`+  - ${route.name}`]);
});

test('one more source', async ({ editor, site }) => {
  const event = first('events');
  const source = entriesOf('sources').find(
    ({ name, text }) => !event.text.includes(name) && /^[\p{L}\d ]{10,60}$/v.test(String(factIn(text)['title'])),
  )!;
  expect(await changed(editor, site, event, { sources: [source.name] })).toEqual([`+  - ${source.name}`]);
});

test('a list of short words', async ({ editor, site }) => {
  const office = first('offices');
  const operators = [...(factIn(office.text)['operators'] as string[]), 'HIAS'];
  expect(await changed(editor, site, office, { operators })).toEqual(['+  - HIAS']);
});

for (const list of ['states', 'criteria', 'details']) {
  test(`a part of a line in ${list}`, async ({ editor, site }) => {
    const office = first('offices');
    const lines = factIn(office.text)[list] as readonly Fact[];
    const field = fieldNamed(formOfEntry(office), list);
    await editor.open('offices', office.name);
    const line = await unfold(field, lines.length - 1, wholeForm(editor));
    await typeAll(editor, fieldsOfLine(field, lines.at(-1)!), { searchedUntil: '2026-10' }, line);
    await editor.save();
    const changed = site.changes();
    expect(changed.filter((text) => text !== `-    searchedUntil: ${String(lines.at(-1)!['searchedUntil'])}`)).toEqual([
      '+    searchedUntil: 2026-10',
    ]);
  });
}

test('a yes or no', async ({ editor, site }) => {
  const values = { answers: { has: { 'held-virte': true } } };
  const with_ = (text: string) => text.replace(/^expect:/mv, '  has:\n    held-virte: true\nexpect:');
  const example = entriesOf('examples').find(
    ({ path, text }) =>
      !text.includes('  has:') && problemsIn('.', { [path.slice('content/'.length)]: with_(text) }).length === 0,
  )!;
  expect(await changed(editor, site, example, values)).toEqual(['+  has:', '+    held-virte: true']);
});

test('words that are taken away again leave nothing behind', async ({ editor, site }) => {
  const event = first('events', ({ note }) => note === undefined);
  expect(await changed(editor, site, event, { note: { en: 'A note.' } })).toEqual(['+note:', '+  en: A note.']);
  expect(await changed(editor, site, event, { note: { en: '' } })).toEqual([]);
});
