import { expect, testInOneWindow as test } from '../../support/editor.ts';

test('a number', async ({ editor, site }) => {
  await editor.open('offices', 'colombia');
  await editor.field('Check every').fill('45');
  await editor.save();
  expect(site.changes()).toEqual(['-checkEvery: 60', '+checkEvery: 45']);
});

test('a day', async ({ editor, site }) => {
  await editor.open('sources', '2001-online-false-ppts-2025');
  await editor.field('Read on').fill('2026-11-20');
  await editor.save();
  expect(site.changes()).toEqual(['-readOn: 2026-11-22', '+readOn: 2026-11-20']);
});

test('a choice', async ({ editor, site }) => {
  await editor.open('sources', '2001-online-false-ppts-2025');
  await editor.choose('Kind', 'Ngo');
  await editor.save();
  expect(site.changes()).toEqual(['-kind: press', '+kind: ngo']);
});

test('one more of several choices', async ({ editor, site }) => {
  await editor.open('events', 'canada-empp-closes');
  await editor.choose('About', 'Canada family pathway');
  await editor.save();
  expect(site.changes()).toEqual(['+  - canada-family-pathway']);
});

test('one more source', async ({ editor, site }) => {
  await editor.open('events', 'canada-empp-closes');
  await editor.choose('Sources', 'False PPTs');
  await editor.save();
  expect(site.changes()).toEqual(['+  - 2001-online-false-ppts-2025']);
});

test('a list of short words', async ({ editor, site }) => {
  await editor.open('offices', 'colombia');
  await editor.field('Operators').fill('UNHCR, IOM, HIAS');
  await editor.save();
  expect(site.changes()).toEqual(['+  - HIAS']);
});

test('a part of a line in a list', async ({ editor, site }) => {
  await editor.open('offices', 'colombia');
  const line = await editor.line('2023-06-28 limited');
  await editor.field('Last checked', line).fill('2026-11-21');
  await editor.save();
  expect(site.changes()).toEqual(['-    checkedOn: 2026-11-22', '+    checkedOn: 2026-11-21']);
});

test('a part of a criterion', async ({ editor, site }) => {
  await editor.open('offices', 'costa-rica');
  const line = await editor.line('2023-06-12 2024-09-26 present-by');
  await editor.field('On or before', line).fill('2023-06-13');
  await editor.save();
  expect(site.changes()).toEqual(['-    day: 2023-06-12', '+    day: 2023-06-13']);
});

test('a yes or no', async ({ editor, site }) => {
  await editor.open('examples', 'guatemalan-at-home');
  await editor.part('Held virte').getByRole('switch').click();
  await editor.save();
  expect(site.changes()).toEqual(['+  has:', '+    held-virte: true']);
});

test('words that are taken away again leave nothing behind', async ({ editor, site }) => {
  await editor.open('events', 'canada-empp-closes');
  const note = editor.part('Note').first();
  const before = await editor.field('English', note).inputValue();
  expect(before).toBe('');
  await editor.field('English', note).fill('A note.');
  await editor.save();
  expect(site.changes()).toEqual(['+note:', '+  en: A note.']);
  await editor.open('events', 'canada-empp-closes');
  await editor.field('English', editor.part('Note').first()).fill('');
  await editor.save();
  expect(site.changes()).toEqual([]);
});
