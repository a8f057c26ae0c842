import { stringify } from 'yaml';
import { entriesOf, factIn, formOfEntry, type Fact } from '../../support/content-of.ts';
import { expect, test } from '../../support/editor-test.ts';
import { fieldNamed, fieldsOfLine, fold, typeAll, unfold, wholeForm } from '../../support/form-typist.ts';
import { source, vouched } from '../../support/vouch.ts';

const [route] = entriesOf('routes') as [ReturnType<typeof entriesOf>[number]];
const list = fieldNamed(formOfEntry(route), 'criteria');

/**
 * One criterion of each kind: what is typed, and the name that the editor makes of it. Those on one thing have names of
 * their own, so that they can stand beside one another.
 */
const kinds: readonly { readonly values: Fact; readonly id: string }[] = [
  { values: { kind: 'nationality', anyOf: ['CU', 'HT'] }, id: 'nationality' },
  { values: { kind: 'located-in', anyOf: ['GT'] }, id: 'located-in' },
  { values: { kind: 'present-by', day: '2024-09-14', in: 'GT' }, id: 'present-by' },
  { values: { kind: 'legal-status', anyOf: ['refugee'], at: 'application' }, id: 'legal-status' },
  { values: { kind: 'age', atLeast: 18 }, id: 'age' },
  { values: { kind: 'has', what: 'unhcr-referral' }, id: 'has-unhcr-referral' },
  { values: { kind: 'registered', as: 'refugee', onOrBefore: '2024-09-14' }, id: 'registered' },
  { values: { kind: 'text', text: { en: 'A letter from the Office.' } }, id: 'text' },
  { values: { kind: 'no-requirement', about: 'registered', rule: 'none' }, id: 'registered-none' },
  { values: { kind: 'undocumented', about: 'registered', rule: 'unfound' }, id: 'registered-unfound' },
  {
    values: {
      kind: 'any-of',
      options: [
        { all: [{ kind: 'age', atMost: 17 }] },
        { all: [{ kind: 'has', what: 'unhcr-referral' }], exception: true },
      ],
    },
    id: 'any-of',
  },
  {
    values: {
      kind: 'disputed',
      about: 'age',
      rule: 'sides',
      alternatives: [18, 21].map((atLeast) => ({ kind: 'age', atLeast, sources: [source] })),
    },
    id: 'age-sides',
  },
];

test('there is one of each kind', () => {
  const tried = kinds.map(({ values }) => values['kind']);
  expect(tried).toEqual((list['types'] as readonly { readonly name: string }[]).map(({ name }) => name));
});

/** How many are typed into one form: the longer a form is, the slower it is. */
const together = 4;

for (let first = 0; first < kinds.length; first += together) {
  const some = kinds.slice(first, first + together);
  const names = some.map(({ values }) => String(values['kind'])).join(', ');
  test(`an editor fills in a criterion of each of these kinds: ${names}`, async ({ editor, site }) => {
    // A route with these alone, so that none overlaps, which say when they began and by whom, and nothing else yet.
    const begun = some.map(({ values: { kind } }) => ({ kind, from: '2026-11', ...vouchedFor(kind) }));
    site.write(route.path, stringify({ ...factIn(route.text), criteria: begun }));
    site.git('commit', '-qam', 'Begun');
    await editor.open('routes', route.name);
    for (const [index, { values }] of some.entries()) {
      const { kind, ...own } = values;
      const line = await unfold(list, index, wholeForm(editor));
      await typeAll(editor, fieldsOfLine(list, { kind }), own, line);
      await fold(list, index, wholeForm(editor));
    }
    await editor.save();
    expect(factIn(site.read(route.path))['criteria']).toEqual(
      some.map(({ values, id }, index) => ({ id: `${id}-2026-11`, ...values, ...begun[index] })),
    );
  });
}

/** What a criterion says of its sources. Where they differ, each side has its own. */
function vouchedFor(kind: unknown): Fact {
  const { sources, ...unsourced } = vouched;
  return kind === 'disputed' ? { ...unsourced, certainty: 'disputed' } : { sources, ...unsourced };
}
