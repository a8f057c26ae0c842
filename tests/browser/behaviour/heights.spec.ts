import { measure } from '../../../src/commands/measure-pages.ts';
import { pagedFacts } from '../../../src/content/content.ts';
import { locales } from '../../../src/locales.ts';
import { firstPage, limitedPages, phone, screensIn, type LimitedPage } from '../../../src/reports/page-limits.ts';
import { guidePath } from '../../../src/schemas/page-paths.ts';
import { expectPinned } from '../../support/pinned-font.ts';
import { smallContent } from '../../support/small-site.ts';
import { expect, test } from '../../support/small-site-test.ts';

const pages = limitedPages(pagedFacts(smallContent)).filter(({ path }) => path !== guidePath('not-found'));
const byKind = [...Map.groupBy(pages, ({ kind }) => kind)];

test('what is measured is drawn in the font that comes with the tests', async ({ page }) => {
  await page.goto('/en/');
  await expectPinned(page);
});

for (const [kind, ofKind] of byKind) {
  test(`${kind} is no higher on a phone than its kind may be, in each language`, async ({ page }) => {
    await page.setViewportSize(phone);
    const high: string[] = [];
    for (const locale of locales) {
      for (const { path, limits } of ofKind) {
        await page.goto(`/${locale}${path}`);
        const screens = (await measure(page)).height / phone.height;
        const most = screensIn(locale, limits);
        if (screens > most) high.push(`/${locale}${path}: ${screens.toFixed(2)} of ${most.toFixed(2)} screens`);
      }
    }
    expect(high).toEqual([]);
  });
}

test('the page that offers the languages is one screen', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/');
  expect((await measure(page)).height).toBeLessThanOrEqual(firstPage.limits.screens * phone.height);
});

for (const locale of locales) {
  test(`a wrong address below /${locale}/ gets help in two screens`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(`/${locale}/nope/`);
    expect((await measure(page)).height).toBeLessThanOrEqual(2 * phone.height);
  });
}

const headerLimit = 90;

for (const locale of locales) {
  test(`in ${locale} no page of 320 pixels has to be moved sideways, and its header is low`, async ({ page }) => {
    const wrong: string[] = [];
    for (const width of [320, phone.width]) {
      await page.setViewportSize({ width, height: phone.height });
      for (const { path } of onePageEach(byKind)) {
        await page.goto(`/${locale}${path}`);
        const { header, excess } = await measure(page);
        const where = `/${locale}${path} at ${String(width)} pixels`;
        if (excess !== 0) wrong.push(`${where} is ${String(excess)} pixels too wide`);
        if (header > headerLimit) wrong.push(`${where} has a header of ${String(header)} pixels`);
      }
    }
    expect(wrong).toEqual([]);
  });
}

const onePageEach = (kinds: readonly (readonly [string, readonly LimitedPage[]])[]) => kinds.map(([, [one]]) => one!);

/** The first answer of a page of a kind, which must stand in its first screen. */
const firstAnswers = {
  '/': '.doors li:last-child a',
  '/countries/*/': '#now',
  '/pathways/*/*/': '.state',
  '/stay-safe/*/': '.verdict',
  '/help/': '[data-leave]',
  '/help/*/': 'a[href^="tel:"]',
  '/check/': 'fieldset[data-question] input',
};

for (const [kind, answer] of Object.entries(firstAnswers)) {
  for (const locale of locales) {
    test(`in ${locale} ${kind} gives its first answer in the first screen`, async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(`/${locale}${pages.find((one) => one.kind === kind)!.path}`);
      const first = page.getByRole('main').locator(answer).filter({ visible: true }).first();
      await expect(first).toBeInViewport({ ratio: 1 });
    });
  }
}
