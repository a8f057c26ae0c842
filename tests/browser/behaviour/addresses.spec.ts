import { expect, test } from '../../support/small-site-test.ts';

test('an address that points into a fold opens it, with its title in sight', async ({ page }) => {
  await page.goto('/en/#about');
  const fold = page.locator('details', { has: page.locator('#about') });
  await expect(fold).toHaveAttribute('open');
  await expect(fold.getByRole('heading').first()).toBeInViewport();
});

test('the old address of a source leads on to the page of its letters', async ({ page }) => {
  await page.goto('/en/sources/#ministry');
  await expect(page).toHaveURL(/\/en\/sources\/m-o\/#ministry$/v);
  await expect(page.locator('#ministry')).toBeInViewport();
});

test('an address that is none of a source leads nowhere', async ({ page }) => {
  await page.goto('/en/sources/#content');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/en\/sources\/#content$/v);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the old address of a source opens the list of the pages of sources', async ({ page }) => {
    await page.goto('/en/sources/#ministry');
    await expect(page.getByRole('link', { name: 'M to O' })).toBeInViewport();
  });
});
