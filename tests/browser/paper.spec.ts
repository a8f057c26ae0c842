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

/** Of some two thousand results, those that had most to print; and one in a country without an Office. */
const longResults = [
  'country=CR&nationality=CO&status=temporary-protection',
  'country=EC&nationality=CO&status=asylum-seeker',
  'country=CO&nationality=VE',
  'country=MX&nationality=HT',
];

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

  test(`in ${locale} the longest results of the check print on one sheet, A4 and Letter, with what was answered`, async ({
    page,
  }) => {
    for (const answers of longResults) {
      const address = `/${locale}/check/#${answers}`;
      // What differs in its fragment alone would not be opened anew.
      await page.goto('about:blank');
      for (const format of ['A4', 'Letter']) {
        const { pages: number, text } = await print(page, address, format);
        expect(number, `${address} on ${format}`).toBe(1);
        expect(text).not.toMatch(/\/sources\//v);
        expect(text).toMatch(/https:\/\//v);
        const inShort = await page.locator('[data-part="answersInShort"]').textContent();
        expect(text.replaceAll(/\s/gv, '')).toContain(inShort!.replaceAll(/\s/gv, ''));
        // Somewhere without an Office, what holds there is the answer.
        const place = page.locator('[data-place]:not([hidden]) h3');
        const [title = ''] = await place.allTextContents();
        expect(text.replaceAll(/\s/gv, '')).toContain(title.replaceAll(/\s/gv, ''));
      }
    }
  });
}

test('the fact sheet goes on two pages in the wide letters of other machines too', async ({ page }) => {
  // The longest of all.
  await page.goto('/es/fact-sheet/');
  await page.addStyleTag({ content: ':root { --font: "DejaVu Sans", "Liberation Sans", sans-serif !important; }' });
  for (const format of ['A4', 'Letter']) {
    expect(await readPdf(await page.pdf({ format, tagged: true })), format).toMatchObject({ pages: 2 });
  }
});

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
