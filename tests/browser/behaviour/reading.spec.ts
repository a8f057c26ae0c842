import { languages, locales } from '../../../src/locales.ts';
import { expect, test } from '../../support/small-site-test.ts';
import { wordIn } from '../../support/words.ts';

/** What a reader must see without moving the page: that they are closed, since when, how new that is, and the rumour. */
const firstScreens = {
  en: [
    'The Safe Mobility Offices are closed.',
    'since January 2025',
    'Newest source: 2 August 2024',
    'The Office has reopened.',
  ],
  es: [
    'Las Oficinas de Movilidad Segura están cerradas.',
    'desde enero de 2025',
    'Fuente más reciente: 2 de agosto de 2024',
    'Ya reabrió la Oficina.',
  ],
  ht: [
    'Biwo Movilidad Segura yo fèmen.',
    'depi janvye 2025',
    'Dènye enfòmasyon nou jwenn: 2 out 2024',
    'Biwo a relouvri.',
  ],
} as const;

for (const [locale, texts] of Object.entries(firstScreens)) {
  test(`a frightened reader learns in the first screen of a phone, in ${locale}, that the Offices are closed`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`/${locale}/`);
    for (const text of texts) await expect(page.getByRole('main').getByText(text).first()).toBeInViewport();
  });
}

test('one tap leads from the first page to the answer for a country', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/en/');
  await page.getByRole('main').getByRole('link', { name: 'Colombia', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Closed: Safe Mobility Office in Colombia');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read, and the number of a source leads to it', async ({ page }) => {
    await page.goto('/en/countries/colombia/record/');
    await expect(page.getByRole('table', { name: 'Who could apply' })).toContainText(
      'In Colombia on or before 11 June 2023.',
    );
    await page.getByRole('link', { name: '1', exact: true }).first().click();
    await expect(page.locator('#s1')).toBeInViewport();
  });
});

test('the keyboard alone reaches the text, the menu and every link, and shows where it is', async ({ page }) => {
  await page.goto('/en/countries/colombia/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const first = page.getByRole('main').getByRole('link').first();
  await expect(first).toBeFocused();
  expect(await first.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
});

test('in forced colours a state keeps its shape', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/countries/colombia/');
  const state = page.locator('.state.closed').first();
  await expect(state).toHaveText('closed');
  expect(await state.evaluate((mark) => getComputedStyle(mark).borderTopStyle)).toBe('solid');
});

test('on paper the sources show their addresses and the menu is left out', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/countries/colombia/');
  await expect(page.getByRole('navigation').first()).toBeHidden();
  const printed = await page
    .locator('.sources a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('https://');
});

for (const locale of locales) {
  test(`a wrong address below /${locale}/ is answered in its language, with the search and five ways on`, async ({
    page,
  }) => {
    const response = await page.goto(`/${locale}/nowhere/at/all/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    const main = page.getByRole('main');
    await expect(main.getByRole('search').getByLabel(wordIn(locale, 'search.field'))).toBeVisible();
    await expect(main.locator('.doors a')).toHaveCount(5);
    for (const link of await main.locator('.doors a').all()) {
      expect(await link.getAttribute('href')).toMatch(new RegExp(`^/${locale}/`, 'v'));
    }
  });
}

test('a wrong address that names no language is answered in all of them', async ({ page }) => {
  const response = await page.goto('/nowhere/');
  expect(response?.status()).toBe(404);
  for (const { id, name } of languages) {
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toHaveAttribute('href', `/${id}/`);
  }
});
