import type { Locator } from '@playwright/test';
import { expect, testInOneWindow as test, type Editor } from '../../support/editor.ts';
import type { EditorSite } from '../../support/editor-site.ts';
import { guide, vouch, vouched } from '../../support/vouch.ts';

/** One criterion of each kind: what is filled in, and how it stands in the file. */
const kinds: Readonly<
  Record<string, { fill: (editor: Editor, line: Locator) => Promise<void>; lines: readonly string[] }>
> = {
  Nationality: {
    fill: (editor, line) => editor.field('Any of', line).fill('CU, HT'),
    lines: ['+  - kind: nationality', '+    anyOf:', '+      - CU', '+      - HT', '+    id: nationality-2026-11'],
  },
  'Located in': {
    fill: (editor, line) => editor.field('Any of', line).fill('GT'),
    lines: ['+  - kind: located-in', '+    anyOf:', '+      - GT', '+    id: located-in-2026-11'],
  },
  'Present by': {
    fill: async (editor, line) => {
      await editor.field('On or before', line).fill('2024-09-14');
      await editor.field('In', line).fill('GT');
    },
    lines: ['+  - kind: present-by', '+    day: 2024-09-14', '+    in: GT', '+    id: present-by-2026-11'],
  },
  'Legal status': {
    fill: async (editor, line) => {
      await editor.choose('Any of', 'Refugee', line);
      await editor.field('Counted on', line).fill('application');
    },
    lines: [
      '+  - kind: legal-status',
      '+    anyOf:',
      '+      - refugee',
      '+    at: application',
      '+    id: legal-status-2026-11',
    ],
  },
  Age: {
    fill: (editor, line) => editor.field('At least', line).fill('18'),
    lines: ['+  - kind: age', '+    atLeast: 18', '+    id: age-2026-11'],
  },
  Has: {
    fill: (editor, line) => editor.choose('What', 'Unhcr referral', line),
    lines: ['+  - kind: has', '+    what: unhcr-referral', '+    id: has-unhcr-referral-2026-11'],
  },
  Registered: {
    fill: async (editor, line) => {
      await editor.choose('As', 'Refugee', line);
      await editor.field('On or before', line).fill('2024-09-14');
    },
    lines: ['+  - kind: registered', '+    as: refugee', '+    onOrBefore: 2024-09-14', '+    id: registered-2026-11'],
  },
  Text: {
    fill: (editor, line) => editor.field('English', editor.part('Words', line)).fill('A letter from the Office.'),
    lines: ['+  - kind: text', '+    text:', '+      en: A letter from the Office.', '+    id: text-2026-11'],
  },
  'No requirement': {
    fill: (editor, line) => editor.choose('About', 'Registered', line),
    lines: ['+  - kind: no-requirement', '+    about: registered', '+    id: registered-2026-11'],
  },
  Undocumented: {
    fill: (editor, line) => editor.choose('About', 'Registered', line),
    lines: ['+  - kind: undocumented', '+    about: registered', '+    id: registered-2026-11'],
  },
};

for (const [kind, { fill, lines }] of Object.entries(kinds)) {
  test(`an editor adds a criterion of the kind "${kind}"`, async ({ editor, site }) => {
    await openEmptyRoute(editor, site);
    const line = await editor.addLine('Criteria', kind);
    await fill(editor, line);
    await editor.field('In force from', line).fill('2026-11');
    await vouch(editor, line);
    await editor.save();
    expect(site.changes()).toEqual(['-criteria: []', '+criteria:', ...lines, '+    from: 2026-11', ...vouched]);
  });
}

/** A route without rules, so that none of the new ones overlaps. */
async function openEmptyRoute(editor: Editor, site: EditorSite): Promise<void> {
  const file = 'content/facts/routes/spain-circular-work.yaml';
  site.write(file, site.read(file).replace(/^criteria:.*?(?=^details)/msv, 'criteria: []\n'));
  site.git('commit', '-qam', 'Empty');
  await editor.open('routes', 'spain-circular-work');
}

test('an editor adds a criterion of several groups', async ({ editor, site }) => {
  await openEmptyRoute(editor, site);
  const line = await editor.addLine('Criteria', 'Any of');
  const first = await editor.addLine('Groups', undefined, line);
  await editor.field('At most', await editor.addLine('All of', 'Age', first)).fill('17');
  const second = await editor.addLine('Groups', undefined, line);
  await editor.choose('What', 'Unhcr referral', await editor.addLine('All of', 'Has', second));
  await editor.field('In force from', line).fill('2026-11');
  await vouch(editor, line);
  await editor.save();
  expect(site.changes()).toEqual([
    '-criteria: []',
    '+criteria:',
    '+  - kind: any-of',
    '+    options:',
    '+      - all:',
    '+          - kind: age',
    '+            atMost: 17',
    '+      - all:',
    '+          - kind: has',
    '+            what: unhcr-referral',
    '+    id: any-of-2026-11',
    '+    from: 2026-11',
    ...vouched,
  ]);
});

test('an editor adds a criterion on which sources differ', async ({ editor, site }) => {
  await openEmptyRoute(editor, site);
  const line = await editor.addLine('Criteria', 'Disputed');
  await editor.choose('About', 'Age', line);
  for (const years of ['18', '21']) {
    const side = await editor.addLine('Sides', 'Age', line);
    await editor.field('At least', side).fill(years);
    await editor.choose('Sources', guide, side);
  }
  await editor.field('In force from', line).fill('2026-11');
  await editor.choose('How certain', 'Disputed', line);
  await editor.field('Last checked', line).fill('2026-11-22');
  await editor.field('Evidence from', line).fill('2024-08');
  await editor.save();
  const side = (years: string) => [
    '+      - kind: age',
    `+        atLeast: ${years}`,
    '+        sources:',
    '+          - usahello-same-guide-2024',
  ];
  expect(site.changes()).toEqual([
    '-criteria: []',
    '+criteria:',
    '+  - kind: disputed',
    '+    about: age',
    '+    alternatives:',
    ...side('18'),
    ...side('21'),
    '+    id: age-2026-11',
    '+    from: 2026-11',
    '+    certainty: disputed',
    '+    checkedOn: 2026-11-22',
    '+    evidenceOn: 2024-08',
  ]);
});
