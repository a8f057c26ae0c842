import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { locales } from '../../src/locales.ts';
import { builtTrees } from '../support/site.ts';

const { contacts: all, places } = readContent(readFolder(join(import.meta.dirname, '../../content'))).content.facts;
const pages = builtTrees();
/** Those of a country with a page of its own stand there. */
const countries = new Set([...places.values()].map(({ country }) => country));
const contacts = new Map([...all].filter(([, { country }]) => country === undefined || !countries.has(country)));

/** The ids of the contacts of each country, in the order of the page of help. */
const listsOn = (locale: string) =>
  [...contacts]
    .map(([, { country }]) => country)
    .filter((country, index, all) => country !== undefined && all.indexOf(country) === index)
    .map((country) =>
      pages
        .get(`/${locale}/help/`)!
        .querySelectorAll('article.contact')
        .map(({ id }) => id)
        .filter((id) => contacts.get(id)!.country === country),
    );

/** What may not come after something of a higher rank: danger now, then protection, then what can be relied on. */
function rankOf(id: string): string {
  const { purposes, state } = contacts.get(id)!;
  const [emergency, protection] = [purposes.includes('emergency'), purposes.includes('protection')];
  const urgency = emergency ? (protection ? 'b' : 'a') : protection ? 'c' : 'd';
  return `${urgency} ${state === 'in-use' ? '1' : '2'}`;
}

describe.each(locales)('the page of help in %s', (locale) => {
  const help = pages.get(`/${locale}/help/`)!;

  test('names in each country who helps in danger first, then protection, then the surest of the others', () => {
    for (const ids of listsOn(locale)) {
      expect(ids).not.toEqual([]);
      expect(ids.map(rankOf), ids[0]).toEqual(ids.map(rankOf).toSorted());
    }
  });

  test('begins with a number to call in every country of an Office', () => {
    const first = help.querySelector('h2')!.parentNode!.toString().split('<h2')[1]!;
    const emergencies = [...contacts].filter(
      ([, { purposes, state }]) => purposes.includes('emergency') && state !== 'dead',
    );
    expect(emergencies.length).toBeGreaterThan(0);
    for (const [id, { ways }] of emergencies) {
      expect(first, id).toContain(`#${id}"`);
      for (const { by, value } of ways) if (by === 'phone') expect(first, id).toContain(`>${value}</a>`);
    }
  });

  test('makes a call of every number, with the digits that it prints, and warns beside what is unsure', () => {
    for (const [id, { ways, state }] of contacts) {
      if (state === 'dead') continue;
      const entry = help.getElementById(id)!;
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
