import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { builtPages } from '../support/site.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// The pages of one nationality in a country are of one make, so those of one nationality speak for the rest.
const isOneOfMany = (address: string) => /\/countries\/[^\/]+\/(?!venezuelan\/)[^\/]+\/$/v.test(address);
const addresses = builtPages()
  .map(({ address }) => address)
  .filter((address) => !isOneOfMany(address));

for (const address of addresses) {
  test(`${address} has no barrier that axe can find, and enough contrast in the dark too`, async ({ page }) => {
    await page.goto(address);
    const light = await new AxeBuilder({ page }).withTags(standards).analyze();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    const violations = [...light.violations, ...dark.violations];
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });

  test(`${address} fits a phone of 320 pixels, sends nothing to another host and leaves nothing behind`, async ({
    page,
    context,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBe(clientWidth);
    expect(requests.filter((url) => new URL(url).host !== new URL(page.url()).host)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}
