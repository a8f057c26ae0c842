import type { Locator } from '@playwright/test';
import { expect, test, type Editor } from '../../support/editor.ts';
import type { EditorSite } from '../../support/editor-site.ts';

const guide = 'version of 2 August 2024';

/** Fills what every statement asks for. */
async function vouch(editor: Editor, line?: Locator): Promise<void> {
  await editor.choose('Sources', guide, line);
  await editor.choose('How certain', 'Reported', line);
  await editor.field('Last checked', line).fill('2026-11-22');
  await editor.field('Evidence from', line).fill('2024-11');
}

/** What a person fills in for a statement, as it stands in the file. */
const vouched = [
  '+    sources:',
  '+      - usahello-same-guide-2024',
  '+    certainty: reported',
  '+    checkedOn: 2026-11-22',
  '+    evidenceOn: 2024-11',
];

test('an editor ends a presence day and adds the next', async ({ editor, site }) => {
  await editor.open('offices', 'costa-rica');
  const old = await editor.line('2024-09-25/2024-09-27 disputed');
  await editor.field('In force until', old).first().fill('2026-11-20');
  const line = await editor.addLine('Criteria', 'Present by');
  await editor.field('On or before', line).fill('2024-09-14');
  await editor.field('In', line).fill('CR');
  await editor.field('In force from', line).fill('2026-11-21');
  await vouch(editor, line);
  await editor.save();
  expect(site.changes()).toEqual([
    '+    until: 2026-11-20',
    '+  - kind: present-by',
    '+    day: 2024-09-14',
    '+    in: CR',
    '+    from: 2026-11-21',
    ...vouched,
  ]);
  site.check();
  await expect(editor.notice).toHaveAttribute('data-kind', 'shown', { timeout: 30_000 });
  const preview = editor.page.frameLocator('iframe#preview-pane').frameLocator('iframe');
  await expect(preview.getByText('14 September 2024').first()).toBeVisible();
});

/** One criterion of each kind: what is filled in, and how it stands in the file. */
const kinds: Readonly<
  Record<string, { fill: (editor: Editor, line: Locator) => Promise<void>; lines: readonly string[] }>
> = {
  Nationality: {
    fill: (editor, line) => editor.field('Any of', line).fill('CU, HT'),
    lines: ['+  - kind: nationality', '+    anyOf:', '+      - CU', '+      - HT'],
  },
  'Located in': {
    fill: (editor, line) => editor.field('Any of', line).fill('GT'),
    lines: ['+  - kind: located-in', '+    anyOf:', '+      - GT'],
  },
  'Present by': {
    fill: async (editor, line) => {
      await editor.field('On or before', line).fill('2024-09-14');
      await editor.field('In', line).fill('GT');
    },
    lines: ['+  - kind: present-by', '+    day: 2024-09-14', '+    in: GT'],
  },
  'Legal status': {
    fill: async (editor, line) => {
      await editor.choose('Any of', 'Refugee', line);
      await editor.field('Counted on', line).fill('application');
    },
    lines: ['+  - kind: legal-status', '+    anyOf:', '+      - refugee', '+    at: application'],
  },
  Age: {
    fill: (editor, line) => editor.field('At least', line).fill('18'),
    lines: ['+  - kind: age', '+    atLeast: 18'],
  },
  Has: {
    fill: (editor, line) => editor.choose('What', 'Unhcr referral', line),
    lines: ['+  - kind: has', '+    what: unhcr-referral'],
  },
  Registered: {
    fill: async (editor, line) => {
      await editor.choose('As', 'Refugee', line);
      await editor.field('On or before', line).fill('2024-09-14');
    },
    lines: ['+  - kind: registered', '+    as: refugee', '+    onOrBefore: 2024-09-14'],
  },
  Text: {
    fill: (editor, line) => editor.field('English', editor.part('Words', line)).fill('A letter from the Office.'),
    lines: ['+  - kind: text', '+    text:', '+      en: A letter from the Office.'],
  },
  'No requirement': {
    fill: (editor, line) => editor.choose('About', 'Registered', line),
    lines: ['+  - kind: no-requirement', '+    about: registered'],
  },
  Undocumented: {
    fill: (editor, line) => editor.choose('About', 'Registered', line),
    lines: ['+  - kind: undocumented', '+    about: registered'],
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
  await editor.field('Evidence from', line).fill('2024-11');
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
    '+    from: 2026-11',
    '+    certainty: disputed',
    '+    checkedOn: 2026-11-22',
    '+    evidenceOn: 2024-11',
  ]);
});

test('an editor adds a source and cites it', async ({ editor, site }) => {
  await editor.add('sources');
  await editor.field('Publisher').fill('El Comercio (Perú)');
  await editor.field('Title').fill('¿Reabrió Movilidad Segura? Lo que se sabe');
  await editor.field('Address').fill('https://elcomercio.example/movilidad');
  await editor.field('Published').fill('2026-11-20');
  await editor.field('Read on').fill('2026-11-22');
  await editor.choose('Language', 'Es');
  await editor.choose('Kind', 'Press');
  await editor.save();
  const file = 'content/facts/sources/el-comercio-peru-reabrio-movilidad-segura-lo-que-se-sabe.yaml';
  expect(site.read(file)).toBe(
    [
      'publisher: El Comercio (Perú)',
      'title: ¿Reabrió Movilidad Segura? Lo que se sabe',
      'address: https://elcomercio.example/movilidad',
      'published: 2026-11-20',
      'readOn: 2026-11-22',
      'language: es',
      'kind: press',
      '',
    ].join('\n'),
  );
  site.check();
  await editor.open('events', 'canada-empp-closes');
  await editor.choose('Sources', 'Reabrió');
  await editor.save();
  expect(site.changes()).toContain('+  - el-comercio-peru-reabrio-movilidad-segura-lo-que-se-sabe');
  site.check();
});

test('an editor adds a test person', async ({ editor, site }) => {
  await editor.add('examples');
  await editor.field('Name').fill('A Haitian at home who asks today');
  await editor.field('Day').fill('2026-11-22');
  await editor.field('Nationality').fill('HT');
  await editor.field('Where the person is').fill('HT');
  await editor.field('Age').fill('30');
  await editor.choose('Colombia', 'Closed', editor.part('Must come out'));
  await editor.field('Because').fill('The Office takes no applications.');
  await editor.save();
  expect(site.read('content/examples/a-haitian-at-home-who-asks-today.yaml')).toBe(
    [
      'name: A Haitian at home who asks today',
      'on: 2026-11-22',
      'answers:',
      '  nationality:',
      '    - HT',
      '  country: HT',
      '  age: 30',
      'expect:',
      '  colombia: closed',
      'because: The Office takes no applications.',
      '',
    ].join('\n'),
  );
  site.check();
});

test('an editor closes an office', async ({ editor, site }) => {
  const file = 'content/facts/offices/guatemala.yaml';
  site.write(file, site.read(file).replace(/^ {2}- state: closed.*?(?=^criteria)/msv, ''));
  site.git('commit', '-qam', 'Still open');
  await editor.open('offices', 'guatemala');
  const line = await editor.addLine('States');
  await editor.choose('State', 'Closed', line);
  await editor.field('Since', line).fill('2025-01-23/2025-01-31');
  await vouch(editor, line);
  await editor.save();
  expect(site.changes()).toEqual(['+  - state: closed', '+    from: 2025-01-23/2025-01-31', ...vouched]);
  await expect(editor.notice).toHaveAttribute('data-kind', 'shown', { timeout: 30_000 });
  const preview = editor.page.frameLocator('iframe#preview-pane').frameLocator('iframe');
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('is closed');
});

test('an editor corrects a text, and says so under "What changed"', async ({ editor, site }) => {
  await editor.open('pages-texts', 'about');
  const text = editor.field('Text');
  const before = await text.inputValue();
  await text.fill(before.replace(/\.\s/v, ', and says so. '));
  await editor.save();
  const [taken, added, ...rest] = site.changes();
  expect(rest).toEqual([]);
  expect(added!.length - taken!.length).toBe(', and says so'.length);
  site.check();

  await editor.add('changes');
  await editor.field('Day').fill('2026-11-22');
  await editor.choose('Kind', 'Correction');
  await editor.field('English', editor.part('Title')).fill('We say who corrects this guide');
  await editor.field('English', editor.part('More')).fill('The page did not say it.');
  await editor.field('Pages').fill('/about/');
  await editor.save();
  expect(site.read('content/facts/changes/we-say-who-corrects-this-guide.yaml')).toBe(
    'on: 2026-11-22\nkind: correction\ntitle:\n  en: We say who corrects this guide\ntext:\n  en: The page did not say it.\npages:\n  - /about/\n',
  );
  site.check();
});
