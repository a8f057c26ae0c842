import { expect, testInOneWindow as test } from '../../support/editor.ts';

/**
 * One entry of each collection, the way to a field of its form, and the line of the file that changes. Between them
 * they are one edit of each kind of field that holds words, days or numbers.
 */
const words = [
  ['offices', 'colombia', ['Owner'], 'owner: Editors'],
  ['routes', 'usrap', ['Name', 'English'], '  en: US refugee resettlement (USRAP)'],
  ['nationalities', 'haitian', ['Name', 'English'], '  en: Haitian'],
  ['contacts', 'cancilleria-colombia', ['Who', 'English'], '  en: Cancillería de Colombia (refugee group, GIT)'],
  [
    'rumours',
    'asylum-costs-money',
    ['As people say it', 'English'],
    '  en: Asking for asylum costs money, and you need a lawyer or an agent.',
  ],
  ['sources', '2001-online-false-ppts-2025', ['Publisher'], 'publisher: 2001 Online'],
  ['figures', 'admissions-fy2024', ['What is counted', 'English'], '    world'],
  [
    'events',
    'canada-empp-closes',
    ['What happened', 'English'],
    "  en: Canada's pilot for skilled refugees (EMPP) closed.",
  ],
  ['changes', 'check-opens', ['Title', 'English'], '  en: Check what the rules say about you'],
  ['examples', 'guatemalan-at-home', ['Because'], '  need no papers.'],
  ['countries-texts', 'colombia', ['Title'], 'title: Safe Mobility Office in Colombia'],
  ['nationalities-texts', 'haitian', ['Title'], 'title: "Haitians: Offices, permits and routes"'],
  ['pathways-texts', 'work-visas', ['Title'], 'title: Work visas for the United States (H-2A and H-2B)'],
  ['pages-texts', 'stay-safe', ['Text'], '<Contacts for="report-fraud" />'],
  ['interface', 'en', ['site.skip'], '  "site.skip": "Skip to the text",'],
] as const;

for (const [collection, entry, [first, second], line] of words) {
  test(`one word of ${collection} changes that word in the file and nothing else`, async ({ editor, site }) => {
    await editor.open(collection, entry);
    const field = second === undefined ? editor.inOriginal(first) : editor.field(second, editor.part(first).first());
    const before = (await field.inputValue()).trimEnd();
    await field.fill(`${before} X${collection === 'pages-texts' ? '\n' : ''}`);
    await editor.save();
    const after = line.replace(/(?="?,?$)/v, ' X');
    expect(site.changes()).toEqual([`-${line}`, `+${after}`]);
  });
}
