import { expect, test, type Page } from '@playwright/test';
import { show } from '../../src/commands/measure-pages.ts';
import { locales } from '../../src/locales.ts';
import { barriersOn, drawnBarriersOn, thin } from '../support/barriers.ts';
import { onePageOfEachKind, pagesByKind } from '../support/page-kinds.ts';
import { expectPinned, pinFont } from '../support/pinned-font.ts';
import { builtPages, type BuiltPage } from '../support/site.ts';
import { localeOf, wordIn } from '../support/words.ts';

const pages = builtPages();
const phone = { width: 360, height: 640 };
const desk = { width: 1280, height: 800 };

test.beforeEach(({ page }) => pinFont(page));

test('what is measured is drawn in the font that comes with the tests', async ({ page }) => {
  await page.goto('/en/');
  await expectPinned(page);
});

// The structure of every page is held without a browser; what needs one is alike in all pages of a kind.
test('no page has a barrier that axe can find, on a phone by day', async ({ page }) => {
  await page.setViewportSize(phone);
  const found = await onEachKind(page, async () => {
    await thin(page);
    return barriersOn(page);
  });
  expect(found).toEqual([]);
});

test('nor has one at a desk in the dark, as far as that depends on how it is drawn', async ({ page }) => {
  await page.setViewportSize(desk);
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await onEachKind(page, async () => {
    await thin(page);
    return drawnBarriersOn(page);
  });
  expect(found).toEqual([]);
});

/** What is found on one page of each kind, with the address. */
async function onEachKind(page: Page, problems: () => Promise<readonly string[]>): Promise<string[]> {
  const found: string[] = [];
  await page.goto('/');
  for (const { address, html } of onePageOfEachKind(pages)) {
    await show(page, address, html);
    found.push(...(await problems()).map((problem) => `${address}: ${problem}`));
  }
  return found;
}

/** How many letters the longest word has that a page shows before its sources are unfolded. No line breaks at a hard space. */
const longestWord = ({ html }: BuiltPage): number => {
  const body = html.slice(html.indexOf('<body')).replace(/<details class="fold sources".*?<\/details>/sv, '');
  const text = body.replaceAll(/<script.*?<\/script>|<[^>]+>/gsv, ' ');
  return Math.max(...text.split(/[ \n]/v).map((word) => word.length));
};

/** The page with the longest word: pages of one kind are of one make, and differ in their words. */
const withLongestWord = (some: readonly BuiltPage[]): BuiltPage => {
  const lengths = some.map(longestWord);
  return some[lengths.indexOf(Math.max(...lengths))]!;
};

// The first of a kind as a reader opens it; in its place those with the longest word of each language.
for (const { kind, ofKind } of pagesByKind(pages)) {
  test(`${kind} fits a phone of 320 pixels, sends nothing to another host and leaves nothing behind`, async ({
    page,
    context,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(ofKind[0]!.address);
    const wide = await page.evaluate(
      async (addresses) => {
        const found: string[] = [];
        for (const address of addresses) {
          const html = await (await fetch(address)).text();
          const { head, body } = new DOMParser().parseFromString(html, 'text/html');
          document.head.replaceWith(head);
          document.body.replaceWith(body);
          const { scrollWidth, clientWidth } = document.documentElement;
          if (scrollWidth !== clientWidth) found.push(`${address} is ${String(scrollWidth)} pixels wide`);
        }
        return found;
      },
      [...Map.groupBy(ofKind, ({ address }) => localeOf(address)).values()].map(
        (some) => withLongestWord(some).address,
      ),
    );
    expect(wide).toEqual([]);
    expect(requests.filter((url) => new URL(url).host !== new URL(page.url()).host)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

const holding = (part: string) => onePageOfEachKind(pages.filter(({ html }) => html.includes(part)));

// What a script has yet to show has no size.
test('a number to call is as tall as a thumb, 48 pixels, wherever it stands', async ({ page }) => {
  await page.setViewportSize(phone);
  const tooSmall: string[] = [];
  const withNumbers = holding('href="tel:');
  expect(withNumbers).not.toEqual([]);
  await page.goto('/');
  for (const { address, html } of withNumbers) {
    await show(page, address, html);
    const found = await page
      .locator('main a[href^="tel:"]:not([hidden] *)')
      // A list of numbers that a phone does not show has no box.
      .evaluateAll((links) =>
        links
          .filter((link) => link.getClientRects().length > 0)
          .map((link) => ({ text: link.textContent, box: link.getBoundingClientRect() })),
      );
    for (const { text, box } of found) {
      if (box.width < 48 || box.height < 48) tooSmall.push(`${address} ${text}`);
    }
  }
  expect(tooSmall).toEqual([]);
});

test('at twice the size of its letters a page still fits', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  const wide: string[] = [];
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style');
      style.textContent = 'html { font-size: 200% }';
      // Outside head and body, so that it stays while others are put in their place.
      document.documentElement.append(style);
    });
  });
  await page.goto('/');
  for (const { address, html } of onePageOfEachKind(pages)) {
    await show(page, address, html);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (excess !== 0) wide.push(`${address}: ${String(excess)} pixels`);
  }
  expect(wide).toEqual([]);
});

for (const locale of locales) {
  test(`a frightened reader sees in the first screen of a phone, in ${locale}, the answer and how new it is`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(`/${locale}/`);
    const [, evidence = ''] = /(?:^|[.\}])(?<words>[^.\{\}]+)\{evidence\}/v.exec(wordIn(locale, 'rumour.checked'))!;
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('main').getByText(evidence.trim()).first()).toBeInViewport();
    await expect(page.getByRole('main').locator('a[href*="/stay-safe/"]').first()).toBeInViewport();
  });
}
