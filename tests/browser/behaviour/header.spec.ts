import { measure } from '../../../src/commands/measure-pages.ts';
import { locales } from '../../../src/locales.ts';
import { expect, test } from '../../support/small-site-test.ts';

const parts = '.site-name, .languages, .menu nav a, .menu input, .menu button';
const widths = [1024, 1280, 1440];

for (const locale of locales) {
  test(`in ${locale} a wide window shows the name, the languages, every main page and the search in one low row`, async ({
    page,
  }) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`/${locale}/countries/`);
      const { header, excess } = await measure(page);
      expect(excess, `${String(width)} pixels`).toBe(0);
      expect(header, `${String(width)} pixels`).toBeLessThanOrEqual(90);
      const boxes = await page
        .locator('header')
        .locator(parts)
        .evaluateAll((all) =>
          all.map((one) => {
            const { left, right, top, bottom } = one.getBoundingClientRect();
            return { left, right, top, bottom };
          }),
        );
      expect(boxes).toHaveLength(11);
      const middle = (boxes[0]!.top + boxes[0]!.bottom) / 2;
      for (const [index, { left, right, top, bottom }] of boxes.entries()) {
        expect(top).toBeLessThan(middle);
        expect(bottom).toBeGreaterThan(middle);
        expect(right).toBeGreaterThan(left);
        if (index > 0) expect(left).toBeGreaterThanOrEqual(boxes[index - 1]!.right);
      }
    }
  });
}
