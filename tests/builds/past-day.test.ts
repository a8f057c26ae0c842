import { describe, expect, test } from 'vitest';
import { buildSite } from '../support/build.ts';
import { builtSmallSite } from '../support/built-small-site.ts';
import { builtFiles, builtPages, textOf, treeOf, valuesOf } from '../support/site.ts';
import { smallSite } from '../support/small-site.ts';
import { isOfOneLanguage, localeOf } from '../support/words.ts';

const past = '2024-09-01';
const smallPast = { AS_OF: past, CONTENT: smallSite.content };
const pastIn = {
  en: 'This page shows the facts of 1 September 2024.',
  es: 'Esta página muestra los datos del 1 de septiembre de 2024.',
  ht: 'Paj sa a montre enfòmasyon premye septanm 2024.',
};

// Building all that the guide says takes long, for a day that few ask for: that is for `npm run test:past`.
const sites: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['the small site', smallPast],
  ...(process.env['WHOLE_GUIDE'] === 'yes' ? [['this site', { AS_OF: past, QUICK_BUILD: 'yes' }] as const] : []),
];

describe.each(sites)('%s on 1 September 2024', (_, environment) => {
  const folder = buildSite(environment);
  const pages = builtPages(folder);

  test('says on every page that it shows a past day, and asks not to be indexed', () => {
    for (const page of pages) {
      expect(valuesOf(page, 'content', 'meta[name="robots"]'), page.address).toEqual(['noindex']);
      if (isOfOneLanguage(page)) expect(textOf(page, 'body'), page.address).toContain(pastIn[localeOf(page.address)]);
    }
  });

  test('knows nothing of what came later', () => {
    for (const page of pages) {
      const rows = treeOf(page)
        .querySelectorAll('th[scope="row"]')
        .map(({ text }) => text);
      expect(
        rows.filter((text) => /\b202[5-9]\b/v.test(text)),
        page.address,
      ).toEqual([]);
    }
    expect(treeOf(pages.find(({ address }) => address === '/en/timeline/')!).getElementById('y2025')).toBeNull();
  });

  test('offers nothing to search engines and messengers', () => {
    const files = builtFiles(folder);
    expect(files.get('sitemap-index.xml')!.toString()).not.toContain('<loc>');
    expect([...files.keys()].filter((file) => /^(?:sitemap-en|pictures)/v.test(file))).toEqual([]);
    for (const page of pages) {
      const offered = treeOf(page).querySelectorAll('link[rel="canonical"], meta[property="og:image"]');
      expect(offered, page.address).toEqual([]);
    }
  });
});

describe('the small site', () => {
  const then = new Map(builtPages(buildSite(smallPast)).map((page) => [page.address, page]));
  const now = builtPages(builtSmallSite()).map(({ address }) => address);
  const page = (address: string) => then.get(`/en/${address}`)!;

  test('shows the Offices open while they were', () => {
    expect(textOf(page(''), 'h1')).toBe('Safe Mobility Offices take applications in Colombia and Ecuador.');
    for (const office of ['colombia', 'ecuador']) {
      expect(textOf(page(`countries/${office}/`), 'h1'), office).toMatch(/^(?:[^:]+: )?Safe Mobility Office in /v);
      const state = treeOf(page(`countries/${office}/`)).querySelector('.status .state')!;
      expect(state.classList.value.at(-1), office).toBe('open');
    }
  });

  test.each(['Cubans', 'Haitians', 'Venezuelans'])('shows the Offices that took %s', (people) => {
    const nationality = people.toLowerCase().slice(0, -1);
    expect(textOf(page(`nationalities/${nationality}/`), 'body')).toContain(
      `Offices that take applications from ${people}: Colombia and Ecuador.`,
    );
  });

  test('has every page of today, but for messages that nobody had passed on yet and years to come', () => {
    const isMessage = (address: string) => /\/stay-safe\/[^\/]+\/$/v.test(address);
    const year = (address: string) => /\/timeline\/(?<year>\d{4})\/$/v.exec(address)?.groups?.['year'] ?? '';
    const isOfThen = (address: string) => !isMessage(address) && year(address) <= '2024';
    const before = [...then.keys()];
    expect(before.filter((address) => !isMessage(address))).toEqual(now.filter(isOfThen));
    expect(now.filter(isMessage)).not.toEqual([]);
    expect(before.filter(isMessage)).toEqual([]);
  });
});
