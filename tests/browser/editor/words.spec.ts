import { collections, entriesOf } from '../../support/content-of.ts';
import { expect, test } from '../../support/editor-test.ts';
import { typeOneWord, wayToWords } from '../../support/one-word.ts';

const byLength = (entries: ReturnType<typeof entriesOf>) =>
  entries.toSorted((one, other) => one.text.length - other.text.length);

for (const { name } of collections) {
  for (const widget of ['string', 'text']) {
    const entry = byLength(entriesOf(name)).find((one) => wayToWords(one, widget) !== undefined);
    if (!entry) continue;
    const way = wayToWords(entry, widget)!;
    test(`a word typed into ${way.join(', ')} of ${name} changes that in the file and nothing else`, async ({
      editor,
      site,
    }) => {
      expect(await typeOneWord(editor, site, entry, way)).toBeUndefined();
    });
  }
}

/** All of them with `EDITOR_SWEEP=all`; else the longest of each kind. */
for (const name of ['rumours', 'events', 'contacts']) {
  const entries = byLength(entriesOf(name)).slice(process.env['EDITOR_SWEEP'] === 'all' ? 0 : -1);
  test(`${String(entries.length)} of ${name} are saved with one more word, and nothing else changes`, async ({
    editor,
    site,
  }) => {
    test.setTimeout(240_000 + entries.length * 60_000);
    const failures: string[] = [];
    for (const entry of entries) {
      try {
        const failure = await typeOneWord(
          editor,
          site,
          entry,
          wayToWords(entry, 'string') ?? wayToWords(entry, 'text')!,
        );
        if (failure !== undefined) failures.push(failure);
      } catch (error) {
        failures.push(`${entry.name}: ${String(error)}`);
      }
      site.git('checkout', '-q', '--', 'content');
    }
    expect(failures).toEqual([]);
  });
}
