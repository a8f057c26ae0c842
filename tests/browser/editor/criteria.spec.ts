import { entriesOf, factIn, formOfEntry, type Fact } from '../../support/content-of.ts';
import { expect, test, type Editor } from '../../support/editor-test.ts';
import type { EditorSite } from '../../support/editor-site.ts';
import { fieldNamed, typeAll, wholeForm } from '../../support/form-typist.ts';
import { source, vouched } from '../../support/vouch.ts';

const [route] = entriesOf('routes') as [ReturnType<typeof entriesOf>[number]];
const list = fieldNamed(formOfEntry(route), 'criteria');

/** One criterion of each kind: what is typed, and the name that the editor makes of it. */
const kinds: readonly { readonly values: Fact; readonly id: string }[] = [
  { values: { kind: 'nationality', anyOf: ['CU', 'HT'] }, id: 'nationality' },
  { values: { kind: 'located-in', anyOf: ['GT'] }, id: 'located-in' },
  { values: { kind: 'present-by', day: '2024-09-14', in: 'GT' }, id: 'present-by' },
  { values: { kind: 'legal-status', anyOf: ['refugee'], at: 'application' }, id: 'legal-status' },
  { values: { kind: 'age', atLeast: 18 }, id: 'age' },
  { values: { kind: 'has', what: 'unhcr-referral' }, id: 'has-unhcr-referral' },
  { values: { kind: 'registered', as: 'refugee', onOrBefore: '2024-09-14' }, id: 'registered' },
  { values: { kind: 'text', text: { en: 'A letter from the Office.' } }, id: 'text' },
  { values: { kind: 'no-requirement', about: 'registered' }, id: 'registered' },
  { values: { kind: 'undocumented', about: 'registered' }, id: 'registered' },
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
];

test('there is one of each kind, or a test of its own', () => {
  const tried = [...kinds.map(({ values }) => values['kind']), 'disputed'];
  expect(tried).toEqual((list['types'] as readonly { readonly name: string }[]).map(({ name }) => name));
});

for (const { values, id } of kinds) {
  test(`an editor adds a criterion of the kind "${String(values['kind'])}"`, async ({ editor, site }) => {
    await openEmptyRoute(editor, site);
    const line = { ...values, from: '2026-11', ...vouched };
    await typeAll(editor, [list], { criteria: [line] }, wholeForm(editor));
    await editor.save();
    expect(factIn(site.read(route.path))['criteria']).toEqual([{ ...line, id: `${id}-2026-11` }]);
  });
}

test('an editor adds a criterion on which sources differ', async ({ editor, site }) => {
  await openEmptyRoute(editor, site);
  const { sources: _, ...unsourced } = vouched;
  const line = {
    kind: 'disputed',
    about: 'age',
    alternatives: [18, 21].map((atLeast) => ({ kind: 'age', atLeast, sources: [source] })),
    from: '2026-11',
    ...unsourced,
    certainty: 'disputed',
  };
  await typeAll(editor, [list], { criteria: [line] }, wholeForm(editor));
  await editor.save();
  expect(factIn(site.read(route.path))['criteria']).toEqual([{ ...line, id: 'age-2026-11' }]);
});

/** A route without rules, so that none of the new ones overlaps. */
async function openEmptyRoute(editor: Editor, site: EditorSite): Promise<void> {
  site.write(route.path, site.read(route.path).replace(/^criteria:.*?(?=^details)/msv, 'criteria: []\n'));
  site.git('commit', '-qam', 'Empty');
  await editor.open('routes', route.name);
}
