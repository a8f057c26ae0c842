import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { builtTrees } from '../support/site.ts';
import { guide } from '../support/guide.ts';

const { places, nationalities } = guide.facts;
const pages = builtTrees();
const linksOn = (address: string) =>
  pages
    .get(address)!
    .querySelectorAll('a[href]')
    .map((link) => link.getAttribute('href')!);

test('there are places to test', () => {
  expect(places.size).toBeGreaterThan(0);
});

describe.each(locales)('the places in %s', (locale) => {
  const list = `/${locale}/elsewhere/`;
  const addressOf = (id: string) => `${list}${id}/`;

  test('are two taps from the home page, the page of help, the cases and every nationality', () => {
    const from = ['', 'help/', 'what-now/', ...[...nationalities.keys()].map((id) => `nationalities/${id}/`)];
    for (const address of from) expect(linksOn(`/${locale}/${address}`), address).toContain(list);
    for (const id of places.keys()) expect(linksOn(list)).toContain(addressOf(id));
  });

  test('each begin with their answer, and name whom to ask', () => {
    for (const [id, { answer, authority, unhcrHelp }] of places) {
      const page = pages.get(addressOf(id))!;
      const text = page.querySelector('main')!.textContent;
      expect(text, id).toContain(answer[locale] ?? answer.en);
      if (authority?.address !== undefined) expect(linksOn(addressOf(id)), id).toContain(authority.address);
      if (unhcrHelp !== undefined) expect(linksOn(addressOf(id)), id).toContain(unhcrHelp);
    }
  });

  test('fold neither a deadline nor what a refused person can do nor whom to call', () => {
    for (const id of places.keys()) {
      const folds = pages.get(addressOf(id))!.querySelectorAll('details:not(.sources)');
      const folded = folds.flatMap((fold) =>
        fold.querySelectorAll('#about-deadline, #about-refusal, #where, #contacts, .contact'),
      );
      expect(
        folded.map(({ id: name }) => name),
        id,
      ).toEqual([]);
    }
  });

  test('are offered by the check, with their answer for those who choose them', () => {
    const check = pages.get(`/${locale}/check/`)!;
    for (const [id, { country, answer }] of places) {
      expect(check.querySelectorAll(`[data-question="country"] option[value="${country}"]`), id).toHaveLength(1);
      const notice = check.querySelector(`[data-place="${country}"]`);
      expect(notice?.textContent, id).toContain(answer[locale] ?? answer.en);
      expect(notice?.querySelector('a')?.getAttribute('href'), id).toBe(addressOf(id));
    }
  });

  test('tell people at home, on the page of their nationality, what they can do', () => {
    const ours = [...places].filter(([, { country }]) =>
      [...nationalities.values()].some((nationality) => nationality.country === country),
    );
    for (const [id, { country }] of ours) {
      const [nationality] = [...nationalities].find(([, one]) => one.country === country)!;
      expect(linksOn(`/${locale}/nationalities/${nationality}/`), id).toContain(addressOf(id));
    }
  });
});
