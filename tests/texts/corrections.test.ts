import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { correctionLines } from '../../src/views/changes.ts';
import { atomFeed } from '../../src/site/feed.ts';
import type { View } from '../../src/wording/view.ts';
import Corrections from '../../src/components/frame/Corrections.astro';
import { sayIn } from '../../src/wording/words.ts';
import type { Locale } from '../../src/locales.ts';
import { feedSummaries } from '../support/site.ts';

const changes = [
  {
    id: 'three-days',
    on: '2026-11-25',
    kind: 'correction',
    title: { en: 'You have ten days', es: 'Usted tiene diez días', ht: 'Ou gen dis jou' },
    text: {
      en: 'The page of the ministry says ten & no less.',
      es: 'El ministerio dice diez.',
      ht: 'Ministè a di dis.',
    },
    before: { en: 'You have <three> days.', es: 'Usted tiene tres días.' },
    pages: ['/help/'],
  },
  {
    id: 'new-page',
    on: '2026-11-25',
    kind: 'new',
    title: { en: 'A new page' },
    text: { en: 'It tells who helps.' },
    pages: ['/help/'],
  },
];
const viewOf = (locale: Locale, on = '2026-11-25') =>
  ({ locale, say: sayIn(locale), facts: { changes, on } }) as unknown as View;
const container = await AstroContainer.create();

/** The part of a page that holds its corrections. */
async function printed(locale: Locale) {
  const { say } = viewOf(locale);
  const html = await container.renderToString(Corrections as Parameters<typeof container.renderToString>[0], {
    props: { corrections: correctionLines('/help/', viewOf(locale)), href: `/${locale}/changes/`, say },
  });
  return parse(html);
}

test('a page tells the day, strikes out what it said and says what is right', async () => {
  const section = await printed('es');
  expect(section.querySelectorAll('del[data-correction]').map(({ text }) => text.trim())).toEqual([
    'Usted tiene tres días.',
  ]);
  expect(section.text).toContain('25 de noviembre de 2026');
  expect(section.text).toContain('El ministerio dice diez.');
  expect(section.querySelector('a')?.getAttribute('href')).toBe('/es/changes/#three-days');
});

test('what was said in another language is marked as such', async () => {
  const [before] = (await printed('ht')).querySelectorAll('del[data-correction]');
  expect(before?.getAttribute('lang')).toBe('en');
  expect(before?.text.trim()).toBe('You have <three> days.');
});

test('what was wrong is not found by the search', async () => {
  const [before] = (await printed('en')).querySelectorAll('del[data-correction]');
  expect(before?.closest('[data-pagefind-ignore]')).toBeTruthy();
});

test('a page shows a correction for ninety days, then no more', () => {
  const shownOn = (on: string) => correctionLines('/help/', viewOf('en', on)).map(({ id }) => id);
  expect(shownOn('2027-02-23')).toEqual(['three-days']);
  expect(shownOn('2027-02-24')).toEqual([]);
});

test('the feed strikes out what was said, for good, and only in corrections', () => {
  const summaries = [...feedSummaries(atomFeed(viewOf('en', '2030-01-01'))).values()].map((html) => parse(html));
  expect(summaries.map((summary) => summary.querySelector('del')?.text)).toEqual(['You have <three> days.', undefined]);
  expect(summaries[0]!.text).toContain('The page of the ministry says ten & no less.');
});
