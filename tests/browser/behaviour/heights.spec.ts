import { measure, show, type Drawn } from '../../../src/commands/measure-pages.ts';
import { pagedFacts } from '../../../src/content/content.ts';
import { locales } from '../../../src/locales.ts';
import { firstPage, limitedPages, phone, screensIn } from '../../../src/reports/page-limits.ts';
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

/** The first answer of a page of a kind, which must stand in its first screen. */
const firstAnswers = new Map([
  ['/', '.doors a[href$="/help/"]'],
  ['/countries/*/', '#now + * + .links a'],
  ['/pathways/*/*/', '.state'],
  ['/stay-safe/*/', '.verdict'],
  ['/help/', '[data-leave]'],
  ['/help/*/', 'a[href^="tel:"]'],
  ['/check/', 'fieldset[data-question] input'],
]);
const headerLimit = 90;

for (const locale of locales) {
  test(`in ${locale} a page is no higher on a phone than its kind may be, fits 320 pixels under a low header, and gives its first answer in the first screen`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(`/${locale}/`);
    const wrong: string[] = [];
    for (const [kind, ofKind] of byKind) {
      for (const { path, limits } of ofKind) {
        const address = `/${locale}${path}`;
        await show(page, address, await (await page.request.get(address)).text());
        const drawn = await measure(page);
        const [screens, most] = [drawn.height / phone.height, screensIn(locale, limits)];
        if (screens > most) wrong.push(`${address}: ${screens.toFixed(2)} of ${most.toFixed(2)} screens`);
        if (path !== ofKind[0]!.path) continue;
        // Pages of one kind have one make: the first of them stands for all.
        const first = page.getByRole('main').locator(firstAnswers.get(kind) ?? 'h1');
        await expect(first.filter({ visible: true }).first(), address).toBeInViewport({ ratio: 1 });
        wrong.push(...misfits(drawn, address));
        await page.setViewportSize({ width: 320, height: phone.height });
        wrong.push(...misfits(await measure(page), `${address} at 320 pixels`));
        await page.setViewportSize(phone);
      }
    }
    expect(wrong).toEqual([]);
  });
}

const misfits = ({ header, excess }: Drawn, where: string): string[] => [
  ...(excess === 0 ? [] : [`${where} is ${String(excess)} pixels too wide`]),
  ...(header <= headerLimit ? [] : [`${where} has a header of ${String(header)} pixels`]),
];

test('the page that offers the languages is one screen, and a wrong address gets help in two', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/');
  expect((await measure(page)).height).toBeLessThanOrEqual(firstPage.limits.screens * phone.height);
  for (const locale of locales) {
    await page.goto(`/${locale}/nope/`);
    expect((await measure(page)).height, locale).toBeLessThanOrEqual(2 * phone.height);
  }
});
