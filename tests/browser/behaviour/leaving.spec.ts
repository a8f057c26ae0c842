import { locales } from '../../../src/locales.ts';
import { expect, test, type Page } from '../../support/small-site-test.ts';
import { wordIn } from '../../support/words.ts';

const neutral = /^https:\/\/(?<locale>[a-z]{2})\.wikipedia\.org\/$/v;

/** Answers in the place of Wikipedia, which no test asks. */
const standIn = (page: Page) =>
  page.route(neutral, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>A page like any other</h1>' }));

for (const locale of locales) {
  test(`in ${locale} whoever is watched leaves the page for danger at once, and "back" does not return to it`, async ({
    page,
  }) => {
    await standIn(page);
    await page.goto(`/${locale}/`);
    await page.goto(`/${locale}/help/`);
    await page.getByRole('link', { name: wordIn(locale, 'leave.now') }).click();
    await expect(page).toHaveURL(`https://${locale}.wikipedia.org/`);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/${locale}/$`, 'v'));
  });
}

test('the keyboard leaves a page for danger too, and shows where it is', async ({ page }) => {
  await standIn(page);
  await page.goto('/en/help/ecuador/');
  const leave = page.getByRole('link', { name: wordIn('en', 'leave.now') });
  await leave.focus();
  expect(await leave.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(neutral);
});

test('the page is empty even where the next one never comes', async ({ page }) => {
  await page.route(neutral, (route) => route.abort('aborted'));
  await page.goto('/en/help/');
  await page.getByRole('link', { name: wordIn('en', 'leave.now') }).click();
  await expect(page.getByRole('heading')).toHaveCount(0);
  await expect(page).toHaveURL('/');
});

test('the way out keeps its frame in forced colours, and is not printed', async ({ page }) => {
  await page.goto('/en/help/');
  const leave = page.getByRole('link', { name: wordIn('en', 'leave.now') });
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await leave.evaluate((link) => getComputedStyle(link).borderTopStyle)).toBe('solid');
  await page.emulateMedia({ media: 'print' });
  await expect(leave).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a plain link leaves the page for danger', async ({ page }) => {
    await standIn(page);
    await page.goto('/es/help/');
    await page.getByRole('link', { name: wordIn('es', 'leave.now') }).click();
    await expect(page).toHaveURL('https://es.wikipedia.org/');
  });
});
