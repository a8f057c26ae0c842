import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '../../../src/search/entry.ts';
import { withoutPiece } from '../../../src/search/piece.ts';
import { recordsOf } from '../../../src/search-index/records.ts';
import { stretchesOf } from '../../../src/search-index/texts.ts';
import { vocabularyOf } from '../../../src/search-index/vocabulary.ts';

const none = { country: [], nationality: [], pathway: [] };
const anEntry = (entry: Partial<SearchEntry> = {}): SearchEntry => ({
  url: '/en/pathways/work/',
  title: 'Work',
  kind: 'Pathway',
  keywords: ['job', 'trabajo'],
  elsewhere: [],
  parts: [],
  ...none,
  ...entry,
});
const aPage = (main: string) => `<html><body><header>Menu</header><main>${main}</main></body></html>`;

describe('the text of a page', () => {
  test('leaves out what only leads elsewhere, and keeps words of two blocks apart', () => {
    const html = aPage(
      '<h1>Work</h1><nav>Up</nav><p>Farm<sup class="refs">1</sup></p><p>work &amp; pay</p><ul data-pagefind-ignore><li>List</li></ul>',
    );
    expect(stretchesOf(html, new Set())).toEqual([{ text: 'Work Farm work & pay' }]);
  });

  test('is cut at second headings and at the anchors of its parts', () => {
    const html = aPage(
      '<p>Start</p><h2 id="now">Now</h2><p>Text</p><article id="claim"><h3>“Claim”</h3><p>False</p></article>',
    );
    expect(stretchesOf(html, new Set(['claim']))).toEqual([
      { text: 'Start' },
      { id: 'now', heading: 'Now', text: 'Now Text' },
      { id: 'claim', heading: '“Claim”', text: '“Claim” False' },
    ]);
  });

  test('is cut at the headings of folds, whose anchors stand behind their summaries', () => {
    const html = aPage('<details><summary><h2>Rules</h2></summary><span id="rules"></span><p>Text</p></details>');
    expect(stretchesOf(html, new Set())).toEqual([{ text: '' }, { id: 'rules', heading: 'Rules', text: 'Rules Text' }]);
  });

  test('a page without a main part is a mistake', () => {
    expect(() => stretchesOf('<p>x</p>', new Set())).toThrow('main part');
  });
});

describe('the results of a page', () => {
  test('a short page is one result, with its title and its other names', () => {
    const [record, ...more] = recordsOf(
      anEntry({ state: 'closed since 2025', status: 'closed' }),
      aPage('<h2 id="a">A</h2><p>Text</p>'),
      'en',
    );
    expect(more).toEqual([]);
    expect(record).toMatchObject({
      url: '/en/pathways/work/',
      content: 'A Text',
      meta: { title: 'Work', also: 'job. trabajo' },
      filters: { page: ['Work'], kind: ['Pathway'], state: ['closed since 2025'], status: ['closed'] },
    });
  });

  test('a part is a result with an address, a state and a place of its own', () => {
    const part = { id: 'h-2a', title: 'Farm visa', kind: 'Pathway', state: 'open', ...none, country: ['guatemala'] };
    const records = recordsOf(
      anEntry({ parts: [part] }),
      aPage('<p>Start</p><h2 id="h-2a">Farm visa</h2><p>Text</p>'),
      'en',
    );
    expect(records.map(({ url }) => url)).toEqual(['/en/pathways/work/', '/en/pathways/work/#h-2a']);
    expect(records[1]).toMatchObject({
      content: 'Text',
      meta: { title: 'Farm visa', also: 'Work' },
      filters: { page: ['Work'], section: ['Farm visa'], state: ['open'], country: ['guatemala'] },
    });
  });

  test('a long page is cut at its headings, which count for less than its title', () => {
    const records = recordsOf(
      anEntry(),
      aPage(`<p>${'word '.repeat(800)}</p><h2 id="more">More</h2><p>${'text '.repeat(200)}</p>`),
      'en',
    );
    expect(records.map(({ url }) => url)).toEqual(['/en/pathways/work/', '/en/pathways/work/#more']);
    expect(records[1]!.meta).toEqual({ also: 'More. Work' });
  });

  test('no result holds more words than can be sent at once', () => {
    const records = recordsOf(
      anEntry({ parts: [] }),
      aPage(`<h2 id="all">All</h2><p>${'word '.repeat(3000)}</p>`),
      'en',
    );
    expect(Math.max(...records.map(({ content }) => content.split(' ').length))).toBeLessThanOrEqual(1100);
    const addresses = records.map(({ url }) => url);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect([...new Set(addresses.map(withoutPiece))]).toEqual(['/en/pathways/work/', '/en/pathways/work/#all']);
    expect(records.flatMap(({ content }) => content.split(' ')).filter((word) => word === 'word')).toHaveLength(3000);
  });

  test('a page that only puts together what others say has no title that counts', () => {
    const [record] = recordsOf(anEntry({ isMinor: true }), aPage('<p>Text</p>'), 'en');
    expect(record!.meta).toEqual({ also: 'Work. job. trabajo' });
  });
});

test('its names in other languages lead to it, and count for less', () => {
  const [record] = recordsOf(anEntry({ elsewhere: ['Travay'] }), aPage('<p>Text</p>'), 'en');
  expect(record!.meta).toMatchObject({ also: 'job. trabajo', elsewhere: 'Travay' });
});

test('the vocabulary holds every name and the words that several results share, without accents', () => {
  const records = ['Visa común', 'visa comun rareza', 'visa comun', 'visa'].flatMap((text) =>
    recordsOf(anEntry({ title: 'Protección' }), aPage(`<p>${text}</p>`), 'en'),
  );
  expect(vocabularyOf(records).split(' ')).toEqual(['comun', 'proteccion', 'trabajo', 'visa']);
});
