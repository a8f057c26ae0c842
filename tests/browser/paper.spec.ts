import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { onePageOfEachKind, pagesByKind } from '../support/page-kinds.ts';
import { pinFont } from '../support/pinned-font.ts';
import { readPdf } from '../../src/commands/read-pdf.ts';
import { builtPages } from '../support/site.ts';

const pages = builtPages();
const ofKind = (kind: string) => pagesByKind(pages).find((one) => one.kind === kind)!.ofKind;

/** The longest page of a kind in a language: where it fits, the others do. */
const longestIn = (locale: string, kind: string) =>
  ofKind(kind)
    .filter(({ address }) => address.startsWith(`/${locale}/`))
    .reduce((longest, page) => (page.html.length > longest.html.length ? page : longest));

async function print(page: Page, address: string, format = 'A4') {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  return readPdf(await page.pdf({ format, tagged: true, outline: true }));
}

test.beforeEach(({ page }) => pinFont(page));

for (const locale of locales) {
  test(`in ${locale} an answer and a handout print on one sheet, A4 and Letter, with their address and none of ours for a source`, async ({
    page,
  }) => {
    for (const kind of ['countries * *', 'countries * handout']) {
      const { address } = longestIn(locale, kind);
      for (const format of ['A4', 'Letter']) {
        const printed = await print(page, address, format);
        expect(printed, `${address} on ${format}`).toMatchObject({ pages: 1, language: locale, isTagged: true });
        expect(printed.title).not.toBe('');
        expect(printed.text.replaceAll(/\s/gv, '')).toContain(address);
        expect(printed.text).not.toMatch(/\/sources\//v);
      }
    }
  });

  test(`in ${locale} the fact sheet prints on two pages, A4 and Letter, with the addresses of its sources`, async ({
    page,
  }) => {
    for (const format of ['A4', 'Letter']) {
      const { pages: number, text } = await print(page, `/${locale}/fact-sheet/`, format);
      expect(number, format).toBe(2);
      expect(text).toMatch(/https:\/\//v);
      expect(text).not.toMatch(/\/sources\//v);
    }
  });

  test(`in ${locale} a result of the check prints on one sheet, with what was answered`, async ({ page }) => {
    await page.goto(`/${locale}/check/#country=CO&nationality=VE`);
    const inShort = await page.locator('[data-part="answersInShort"]').textContent();
    const { pages: number, text } = await print(page, `/${locale}/check/#country=CO&nationality=VE`);
    expect(number).toBe(1);
    expect(text.replaceAll(/\s/gv, '')).toContain(inShort!.replaceAll(/\s/gv, ''));
  });
}

test('what is folded stays folded on paper, and records and texts are printed whole', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const wrong: string[] = [];
  for (const { address, html } of onePageOfEachKind(pages.filter((one) => one.html.includes('<details class="fold')))) {
    await page.goto(address);
    const isWhole = /<body[^>]*open-on-paper/v.test(html);
    // The heights of what stands in folds that nobody opened. Of these two, paper shows what a reader needs there.
    const heights = await page
      .locator('main details.fold:not([open], .sources, .answers, :has(> #corrections), details *)')
      .evaluateAll((folds) => folds.map((fold) => fold.lastElementChild!.getBoundingClientRect().height));
    if (heights.some((height) => height > 0 !== isWhole)) wrong.push(`${address}: ${String(heights)}`);
  }
  expect(wrong).toEqual([]);
});
