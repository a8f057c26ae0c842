import type { Page } from '@playwright/test';
import { configure, expect, test } from '../../support/editor-test.ts';
import { barriersOn, drawnBarriersOn, thin } from '../../support/barriers.ts';
import { teams } from '../../support/teams.ts';
import { backendFrom } from '../../../admin/backend.ts';
import { cmsConfig } from '../../../admin/config.ts';

const ours = ['/admin/guide/', '/admin/review/'];

/** What the browser says about the policy of the page. */
function violations(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) said.push(message.text());
  });
  return said;
}

for (const address of ours) {
  test(`${address} has nothing that axe finds, in light and in the dark, and fits a narrow screen`, async ({
    page,
  }) => {
    const said = violations(page);
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await thin(page);
    expect(await barriersOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await drawnBarriersOn(page)).toEqual([]);
    expect(said).toEqual([]);
  });
}

test('where no backend is set, the editor says how to set one', async ({ page }) => {
  const said = violations(page);
  await page.route('**/admin/config.yml', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('/admin/');
  await expect(page.getByRole('heading', { name: 'The editor is not set up here' })).toBeVisible();
  await expect(page.getByText('CMS_BACKEND')).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  expect(said).toEqual([]);
});

test('where Decap cannot be loaded, the page says so', async ({ page }) => {
  await page.route('**/decap-cms.js', (route) => route.abort());
  await page.goto('/admin/');
  await expect(page.getByRole('heading', { name: 'The editor did not open' })).toBeVisible();
  await expect(page.getByText('decap-cms.js could not be loaded.')).toBeVisible();
});

test('without JavaScript the editor says what it needs', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}/admin/`);
  await expect(page.getByRole('heading', { name: 'The editor needs JavaScript' })).toBeVisible();
  await context.close();
});

for (const [name, settings] of Object.entries(teams)) {
  test(`Decap accepts the configuration for ${name} and offers to sign in`, async ({ page }) => {
    const config = cmsConfig({ ways: ['colombia', 'usrap'] }, backendFrom(settings)!);
    await configure(page, config);
    await page.goto('/admin/');
    await expect(page.getByRole('button', { name: /log ?in with/iv })).toBeVisible();
  });
}

test('a configuration with a mistake is not accepted, so that the tests above can fail', async ({ page }) => {
  const config = { ...cmsConfig({ ways: ['colombia'] }, backendFrom(teams.github)!), publish_mode: 'never' };
  await configure(page, config);
  await page.goto('/admin/');
  await expect(page.getByText('Error loading the CMS configuration')).toBeVisible();
});

test('our own parts of the editor are reached and used with the keyboard', async ({ page }) => {
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Login' }).press('Enter');
  await expect(page.getByRole('link', { name: 'Offices' })).toBeVisible();
  await page.getByRole('link', { name: 'What needs a look' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What needs a look' })).toBeVisible();
  await page.getByRole('link', { name: 'Guide for editors' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Guide for editors' })).toBeVisible();
});

test('the notice below the form has nothing that axe finds', async ({ page }) => {
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Login' }).click();
  // The program behind the page goes away.
  await page.route('**/api/notices/', (route) => route.abort());
  await page.reload();
  await expect(page.locator('#notice')).toContainText('The program behind this page has stopped.');
  expect([...(await barriersOn(page, '#notice')), ...(await barriersOn(page, '.ours'))]).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(page.locator('#notice')).toBeHidden();
});
