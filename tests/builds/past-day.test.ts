import { afterAll, describe, expect, test } from 'vitest';
import { buildSite, removeSite } from '../support/build.ts';
import { builtFiles, builtPages, textOf, treeOf, valuesOf } from '../support/site.ts';
import { localeOf } from '../support/words.ts';

const folder = buildSite({ AS_OF: '2024-09-01' });
afterAll(() => {
  removeSite(folder);
});

describe('the site of 1 September 2024', () => {
  const pages = new Map(builtPages(folder).map((page) => [page.address, page]));
  const page = (address: string) => pages.get(`/en/${address}`)!;

  const pastIn = {
    en: 'This page shows the facts of 1 September 2024.',
    es: 'Esta página muestra los datos del 1 de septiembre de 2024.',
    ht: 'Paj sa a montre enfòmasyon premye septanm 2024.',
  };

  test('says on every page that it shows a past day, and asks not to be indexed', () => {
    for (const [address, one] of pages) {
      expect(valuesOf(one, 'content', 'meta[name="robots"]'), address).toEqual(['noindex']);
      if (address !== '/') expect(textOf(one, 'body'), address).toContain(pastIn[localeOf(address)]);
    }
  });

  test('shows the four offices open', () => {
    expect(textOf(page(''), 'h1')).toBe(
      'Safe Mobility Offices take applications in Colombia, Costa Rica, Ecuador and Guatemala.',
    );
    for (const office of ['colombia', 'costa-rica', 'ecuador', 'guatemala']) {
      expect(textOf(page(`countries/${office}/`), 'h1'), office).toMatch(/^(?:[^:]+: )?Safe Mobility Office in /v);
      const state = treeOf(page(`countries/${office}/`)).querySelector('.status .state')!;
      expect(['open', 'limited'], office).toContain(state.classList.value.at(-1));
    }
  });

  test.each([
    ['colombian', 'Colombians: Ecuador.'],
    ['cuban', 'Cubans: Colombia and Ecuador.'],
    ['ecuadorian', 'Ecuadorians: Costa Rica.'],
    ['guatemalan', 'Guatemalans: Guatemala.'],
    ['haitian', 'Haitians: Colombia and Ecuador.'],
    ['honduran', 'Hondurans: Guatemala.'],
    ['nicaraguan', 'Nicaraguans: Costa Rica, Ecuador and Guatemala.'],
    ['salvadoran', 'Salvadorans: Guatemala.'],
    ['venezuelan', 'Venezuelans: Colombia, Costa Rica and Ecuador.'],
  ])('shows for %s the offices that really took them', (nationality, offices) => {
    expect(page(`nationalities/${nationality}/`).html).toContain(`Offices that take applications from ${offices}`);
  });

  test('knows nothing of what came later', () => {
    for (const [address, one] of pages) {
      const rows = treeOf(one)
        .querySelectorAll('th[scope="row"]')
        .map(({ text }) => text);
      expect(
        rows.filter((text) => /\b202[56]\b/v.test(text)),
        address,
      ).toEqual([]);
    }
    expect(page('countries/costa-rica/').html).not.toContain('14 September 2024');
    expect(treeOf(page('timeline/')).getElementById('y2025')).toBeNull();
  });

  test('offers nothing to search engines and messengers', () => {
    const files = builtFiles(folder);
    expect(files.get('sitemap-index.xml')!.toString()).not.toContain('<loc>');
    expect([...files.keys()].filter((file) => /^(?:sitemap-en|pictures)/v.test(file))).toEqual([]);
    for (const [address, one] of pages) {
      expect(treeOf(one).querySelectorAll('link[rel="canonical"], meta[property="og:image"]'), address).toEqual([]);
    }
  });

  test('has every page of today, but for messages that nobody had passed on yet', () => {
    const isMessage = (address: string) => /\/stay-safe\/[^\/]+\/$/v.test(address);
    const today = builtPages('dist').map(({ address }) => address);
    const then = [...pages.keys()];
    expect(then.filter((address) => !isMessage(address))).toEqual(today.filter((address) => !isMessage(address)));
    expect(today).toEqual(expect.arrayContaining(then.filter(isMessage)));
    expect(then.filter(isMessage)).not.toEqual([]);
  });
});
