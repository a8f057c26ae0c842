import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { correctionsOn } from '../../src/views/corrections.ts';
import { locales, original } from '../../src/locales.ts';
import type { changeSchema } from '../../src/schemas/change.ts';
import { builtFiles, builtTrees, feedSummaries } from '../support/site.ts';

type Change = z.output<typeof changeSchema> & { readonly id: string };

const files = builtFiles();
const { on, changes } = JSON.parse(files.get('api/v1/changes.json')!.toString('utf8')) as {
  on: string;
  changes: readonly Change[];
};
const pages = builtTrees();
const corrections = changes.filter(({ kind }) => kind === 'correction');
const struck = (address: string, under = '') =>
  pages
    .get(address)!
    .querySelectorAll(`${under} del[data-correction]`)
    .map((element) => element.text.trim());

describe.each(locales)('in %s', (locale) => {
  const falseWords = ({ before }: Change) => before![locale] ?? before![original];

  test('every page strikes out what it had wrong in the last ninety days, and nothing else', () => {
    for (const address of pages.keys()) {
      const path = address.slice(`/${locale}`.length);
      if (!address.startsWith(`/${locale}/`) || path === '/changes/') continue;
      expect(struck(address), address).toEqual(correctionsOn(path, corrections, on).map(falseWords));
    }
  });

  test('every page that corrects something leads to the entry of the change', () => {
    for (const { id, pages: concerned } of correctionsOnAnyPage())
      for (const path of concerned) {
        const section = pages.get(`/${locale}${path}`)!.getElementById('corrections')!.closest('details')!;
        const links = section.querySelectorAll('a').map((link) => link.getAttribute('href'));
        expect(links, `${path} ${id}`).toContain(`/${locale}/changes/#${id}`);
      }
  });

  test.each(corrections)('the page of changes keeps $id for good, with what was said before', (change) => {
    expect(struck(`/${locale}/changes/`, `#${change.id}`)).toEqual([falseWords(change)]);
  });

  test.each(corrections)('the feed tells $id, with what was said before', (change) => {
    const feed = feedSummaries(files.get(`${locale}/feed.xml`)!.toString('utf8'));
    const html = parse(feed.get(change.id)!);
    expect(html.querySelector('del')?.text).toBe(falseWords(change));
    expect(html.text).toContain(change.text[locale] ?? change.text[original]);
  });
});

function correctionsOnAnyPage() {
  const paths = new Set(corrections.flatMap((change) => change.pages));
  return [...paths].flatMap((path) => correctionsOn(path, corrections, on));
}
