import { aBuild, expect, test, testWithSite } from '../../support/editor.ts';
import { vouch, vouched } from '../../support/vouch.ts';

testWithSite('an editor ends a presence day and adds the next', async ({ editor, site }) => {
  await editor.open('offices', 'costa-rica');
  const old = await editor.line('2024-09-25/2024-09-27');
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
    '+    id: present-by-2026-11-21',
    '+    from: 2026-11-21',
    ...vouched,
  ]);
  site.check();
  await expect(editor.notice).toHaveAttribute('data-kind', 'shown', aBuild);
  const preview = editor.page.frameLocator('iframe#preview-pane').frameLocator('iframe');
  await expect(preview.getByText('14 September 2024').first()).toBeVisible();
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
  // The page beside the form is the check, with what this person says.
  const shown = editor.page.frameLocator('iframe#preview-pane').frameLocator('iframe');
  await expect(shown.locator('[data-subject="colombia"]')).toHaveAttribute('data-outcome', 'closed');
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

testWithSite('an editor closes an office', async ({ editor, site }) => {
  const file = 'content/facts/offices/guatemala.yaml';
  site.write(file, site.read(file).replace(/^ {2}- id: closed-.*?(?=^criteria)/msv, ''));
  site.git('commit', '-qam', 'Still open');
  await editor.open('offices', 'guatemala');
  const line = await editor.addLine('States');
  await editor.choose('State', 'Closed', line);
  await editor.field('Since', line).fill('2025-01-23/2025-01-31');
  await vouch(editor, line);
  await editor.save();
  expect(site.changes()).toEqual([
    '+  - id: closed-2025-01-23',
    '+    state: closed',
    '+    from: 2025-01-23/2025-01-31',
    ...vouched,
  ]);
  await expect(editor.notice).toHaveAttribute('data-kind', 'shown', aBuild);
  const preview = editor.page.frameLocator('iframe#preview-pane').frameLocator('iframe');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Closed: Safe Mobility Office in Guatemala');
});

test('an editor corrects a text, and says so under "What changed"', async ({ editor, site }) => {
  await editor.open('pages-texts', 'about');
  const text = editor.inOriginal('Text');
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
  await editor.field('English', editor.part('What the site said before')).fill('Nobody corrects this guide.');
  await editor.field('Pages').fill('/about/');
  await editor.save();
  expect(site.read('content/facts/changes/we-say-who-corrects-this-guide.yaml')).toBe(
    'on: 2026-11-22\nkind: correction\ntitle:\n  en: We say who corrects this guide\ntext:\n  en: The page did not say it.\nbefore:\n  en: Nobody corrects this guide.\npages:\n  - /about/\n',
  );
  site.check();
});
