import { expect, test } from '../../support/small-site-test.ts';

test('a reader chooses a day on a record and hears what held on it, with a mark where it stands', async ({ page }) => {
  await page.goto('/en/countries/colombia/record/');
  const section = page.locator('.record-days');
  const held = section.locator('[data-part="held"] li');
  const mark = section.locator('[data-part="mark"]');
  await expect(held).toHaveCount(0);
  await expect(mark).toBeHidden();
  await section.getByLabel('Another day').fill('2023-07-01');
  await expect(held.first()).toContainText('open');
  await expect(held.filter({ hasText: 'on or before' })).toHaveCount(1);
  const place = Number.parseFloat((await mark.getAttribute('x1'))!);
  expect(place).toBeGreaterThan(0);
  expect(place).toBeLessThan(10);

  await section.getByLabel('Another day').fill('2025-06-01');
  await expect(held).toHaveCount(1);
  await expect(held).toContainText('closed');
  await expect(mark).toHaveAttribute('x1', /^[5-9]\d/);

  await section.getByLabel('Another day').fill('1999-01-01');
  await expect(held).toHaveCount(0);
  await expect(mark).toBeHidden();
});

test('without a script a record says what held on the day of the fact sheet and today', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('/en/countries/colombia/record/');
  await expect(page.locator('.record-days [data-on]')).toHaveCount(2);
  await expect(page.locator('.record-days form')).toBeHidden();
  await context.close();
});
