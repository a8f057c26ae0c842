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

test('what held on a chosen day can be cited in each language: what, the day, who says so, when it was read, where', async ({
  page,
}) => {
  for (const [locale, first, day] of [
    ['en', 'on 1 July 2023', 'on 12 June 2024'],
    ['es', 'el 1 de julio de 2023', 'el 12 de junio de 2024'],
    ['ht', 'nan dat premye jiyè 2023', 'nan dat 12 jen 2024'],
  ] as const) {
    await page.goto(`/${locale}/countries/colombia/record/`);
    const section = page.locator('.record-days');
    const citations = section.locator('[data-part="cited"] p');
    await expect(section.locator('[data-part="citing"]')).toBeHidden();
    for (const [value, words] of [
      ['2023-07-01', first],
      ['2024-06-12', day],
    ] as const) {
      await section.locator('input').fill(value);
      const held = await section.locator('[data-part="held"] li').count();
      expect(held).toBeGreaterThan(0);
      await expect(citations).toHaveCount(held);
      for (const text of await citations.allTextContents()) {
        expect(text).toContain(`(${words}). `);
        expect(text).toMatch(/\(.+\), .+\. https:\/\/\S+\/record\/#\S+$/v);
      }
    }
    await section.locator('input').fill('1999-01-01');
    await expect(section.locator('[data-part="citing"]')).toBeHidden();
  }
});

test('without a script a record says what held on the day of the fact sheet and today', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('/en/countries/colombia/record/');
  await expect(page.locator('.record-days [data-on]')).toHaveCount(2);
  await page.locator('.record-days [data-on] .cite summary').first().click();
  await expect(page.locator('.record-days [data-on] .cite p').first()).toContainText(/\(on \d.+#/v);
  await expect(page.locator('.record-days form')).toBeHidden();
  await context.close();
});
