import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { builtTrees } from '../support/site.ts';
import { guide } from '../support/guide.ts';

const { contacts, offices, places } = guide.facts;
const pages = builtTrees();

/** The page that a contact stands on: that of its country, or the page of help. */
function pageOf(id: string, locale: string) {
  const { country } = contacts.get(id)!;
  const [office] = [...offices].find((one) => one[1].country === country) ?? [];
  const [place] = [...places].find((one) => one[1].country === country) ?? [];
  const path = office !== undefined ? `help/${office}/` : place !== undefined ? `elsewhere/${place}/` : 'help/';
  return pages.get(`/${locale}/${path}`)!;
}

/** What may not come after something of a higher rank: danger now, then protection, then what can be relied on. */
function rankOf(id: string): string {
  const { purposes, state } = contacts.get(id)!;
  const [emergency, protection] = [purposes.includes('emergency'), purposes.includes('protection')];
  const urgency = emergency ? (protection ? 'b' : 'a') : protection ? 'c' : 'd';
  return `${urgency} ${state === 'in-use' ? '1' : '2'}`;
}

describe.each(locales)('the page of help in %s', (locale) => {
  const help = pages.get(`/${locale}/help/`)!;

  test('leads to those of each country, who helps in danger first, then protection, then the surest of the others', () => {
    for (const office of offices.keys()) {
      const address = `/${locale}/help/${office}/`;
      expect(help.querySelectorAll(`a[href="${address}"]`).length, address).toBeGreaterThan(0);
      const ids = pages
        .get(address)!
        .querySelectorAll('article.contact')
        .map(({ id }) => id);
      expect(ids).not.toEqual([]);
      expect(ids.map(rankOf), office).toEqual(ids.map(rankOf).toSorted());
    }
  });

  test('begins with a number to call in every country of an Office', () => {
    const first = help.querySelector('h2')!.parentNode!.toString().split('<h2')[1]!;
    const emergencies = [...contacts].filter(
      ([, { purposes, state }]) => purposes.includes('emergency') && state !== 'dead',
    );
    expect(emergencies.length).toBeGreaterThan(0);
    for (const [id, { ways }] of emergencies) {
      for (const { by, value } of ways) {
        if (by === 'phone') expect(first, id).toContain(`href="tel:${value.replaceAll(/[^+\d]/gv, '')}"`);
      }
    }
  });

  test('makes a call of every number, with the digits that it prints, and warns beside what is unsure', () => {
    for (const [id, { ways, state }] of contacts) {
      if (state === 'dead') continue;
      const entry = pageOf(id, locale).getElementById(id)!;
      expect(entry.querySelector('.doubt') !== null, id).toBe(state === 'check-first');
      for (const { by, value } of ways) {
        if (by !== 'phone' || !/^[+\d \(\)\-]+$/v.test(value)) continue;
        const link = entry.querySelectorAll('a.call').find(({ text }) => text.trim() === value);
        expect(link?.getAttribute('href'), id).toBe(`tel:${value.replaceAll(/[^+\d]/gv, '')}`);
      }
    }
  });
});

test('every link that calls a number looks like a button, wherever it stands', () => {
  for (const [address, page] of pages)
    for (const link of page.querySelectorAll('a[href^="tel:"]'))
      expect(link.classList.contains('call'), `${address} ${link.text}`).toBe(true);
});
