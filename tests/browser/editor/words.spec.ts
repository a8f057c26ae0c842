import { collections, entriesOf, type Entry } from '../../support/content-of.ts';
import { expect, test } from '../../support/editor-test.ts';
import { typeOneWord, wayToWords } from '../../support/one-word.ts';

const byLength = (entries: readonly Entry[]) => entries.toSorted((one, other) => one.text.length - other.text.length);

/** Those whose longest entry is opened, since they come in many makes. */
const inManyMakes = ['rumours', 'events', 'contacts'];

for (const { name } of collections) {
  const entries = byLength(entriesOf(name));
  const waysOf = (entry: Entry) =>
    ['string', 'text'].map((widget) => wayToWords(entry, widget)).filter((way) => way !== undefined);
  const most = Math.max(...entries.map((entry) => waysOf(entry).length));
  const whole = entries.filter((entry) => waysOf(entry).length === most);
  const entry = inManyMakes.includes(name) ? whole.at(-1)! : whole[0]!;
  const ways = waysOf(entry);
  if (ways.length === 0) continue;
  test(`words typed into ${ways.map((way) => way.join(', ')).join(' and ')} of ${name} change those and nothing else`, async ({
    editor,
    site,
  }) => {
    expect(await typeOneWord(editor, site, entry, ways)).toBeUndefined();
  });
}

if (process.env['EDITOR_SWEEP'] === 'all') {
  for (const name of inManyMakes) {
    for (const entry of entriesOf(name)) {
      test(`${entry.name} of ${name} is saved with one more word, and nothing else changes`, async ({
        editor,
        site,
      }) => {
        const way = wayToWords(entry, 'string') ?? wayToWords(entry, 'text')!;
        expect(await typeOneWord(editor, site, entry, [way])).toBeUndefined();
      });
    }
  }
}
