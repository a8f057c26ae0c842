import { expect, test, type Page } from '../../support/small-site-test.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search this guide' });
const results = (page: Page) => page.locator('[data-result]');
const said = (page: Page) => page.getByRole('status');
const isOfSearch = (address: string) => /\/pagefind\/|\/_astro\/search\./v.test(address);

/** Everything that the page asks for from now on. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return requests;
}

test('the field in the header of any page leads to the results', async ({ page }) => {
  const requests = requestsOf(page);
  await page.goto('/en/stay-safe/');
  expect(requests.filter(isOfSearch)).toEqual([]);
  await field(page).fill('family reunification');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=family\+reunification$/v);
  await expect(results(page).first().getByRole('link').first()).toHaveAttribute(
    'href',
    '/en/pathways/family-reunification/',
  );
  await expect(field(page)).toHaveValue('family reunification');
});

test('no byte of the search is loaded before somebody looks for something', async ({ page }) => {
  const requests = requestsOf(page);
  await page.goto('/en/search/');
  await expect(page.getByRole('heading', { name: 'Everything from A to Z' })).toBeVisible();
  expect(requests.filter(isOfSearch)).toEqual([]);
  await field(page).fill('parole');
  await expect(results(page).first()).toBeVisible();
  expect(requests.filter(isOfSearch)).not.toEqual([]);
});

test('results come while typing, with the address, one announcement, and the words in context', async ({ page }) => {
  await page.goto('/en/search/');
  await field(page).pressSequentially('parole');
  await expect(said(page)).toHaveText(/^Results for “parole”: \d+ shown, the best first\.$/v);
  await expect(page).toHaveURL(/\?q=parole$/v);
  await expect(field(page)).toBeFocused();
  await expect(results(page).first().locator('mark').first()).toHaveText(/parole/iv);
  await expect(results(page).first()).toContainText(/checked on \d{1,2} \w+ \d{4}/v);
  await page.reload();
  await expect(said(page)).toContainText('“parole”');
});

test('a misspelt word is read as the one it stands for, and that is said', async ({ page }) => {
  await page.goto('/en/search/?q=Colmbia');
  await expect(said(page)).toContainText('Showing results for “colombia”');
  await expect(page.locator('[data-result] > a[href="/en/countries/colombia/"]')).toBeVisible();
});

test('what has ended is found, and marked so', async ({ page }) => {
  await page.goto('/en/search/?q=chnv');
  await expect(results(page).first().locator('.state.closed, .state.ended')).toBeVisible();
  await page.goto('/en/search/?q=office%20in%20ecuador');
  const office = results(page).filter({ has: page.locator('> a[href="/en/countries/ecuador/"]') });
  await expect(office.locator('.state.closed')).toHaveText(/^closed since \w+ \d{4}$/v);
});

test('a search can be narrowed down by country, nationality and pathway, also without a word', async ({ page }) => {
  await page.goto('/en/search/?q=asylum');
  await page.getByText('Show only').click();
  await page.getByLabel('Country').selectOption('Ecuador');
  await expect(page).toHaveURL(/\?q=asylum&country=ecuador$/v);
  await expect(results(page).first()).toContainText('Ecuador');
  await expect(results(page).getByRole('link', { name: 'Costa Rica' })).toHaveCount(0);
  await field(page).fill('');
  await page.getByLabel('Nationality').selectOption('Haitian');
  await expect(said(page)).toHaveText(/^Pages that fit your choice: \d shown\.$/v);
  await expect(page).toHaveURL(/\?country=ecuador&nationality=haitian$/v);
  await expect(page.locator('[data-result] > a[href="/en/countries/ecuador/"]')).toBeVisible();
  await expect(page.locator('[data-result] > a[href="/en/countries/ecuador/cuban/"]')).toHaveCount(0);
  await page.goto('/en/search/?pathway=work-visas');
  await expect(page.getByLabel('Pathway')).toHaveValue('work-visas');
  await expect(results(page).first().getByRole('link').first()).toHaveAttribute('href', '/en/pathways/work-visas/');
});

test('more results follow on demand, and the keyboard stands at the first new one', async ({ page }) => {
  await page.goto('/en/search/?q=office');
  await expect(results(page)).toHaveCount(5);
  await page.getByRole('button', { name: 'More results' }).focus();
  await page.keyboard.press('Enter');
  await expect(results(page)).not.toHaveCount(5);
  await expect(results(page).nth(5).getByRole('link').first()).toBeFocused();
  const pages = await results(page).evaluateAll((items) => items.map((item) => item.querySelector('a')!.href));
  expect(new Set(pages).size).toBe(pages.length);
});

test('with the keyboard alone: field, results, page', async ({ page }) => {
  await page.goto('/en/');
  await field(page).focus();
  await page.keyboard.type('chnv');
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeVisible();
  const first = results(page).first().getByRole('link').first();
  const address = await first.getAttribute('href');
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address!);
});

test('where nothing is found, the page says what else to try', async ({ page }) => {
  await page.goto('/en/search/?q=zzqxv');
  await expect(said(page)).toHaveText('We found nothing for “zzqxv”.');
  await expect(page.getByText('Try another word')).toBeVisible();
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Everything from A to Z' })).toBeVisible();
});

test('where the search cannot be loaded, what was typed stays, and a second try works', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.goto('/en/search/?q=parole');
  await expect(said(page)).toContainText('could not be loaded');
  await expect(field(page)).toHaveValue('parole');
  await page.unroute('**/pagefind/pagefind.js');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(results(page).first()).toBeVisible();
});

const hostile = [
  '<script>document.title = "taken"</script>',
  '<img src=x onerror="document.title = \'taken\'">',
  'word '.repeat(2000),
  'x'.repeat(10_000),
  '😀🇻🇪👩‍👧',
  '‮مكتب التنقل الآمن‬',
  '%E0%A4%A %00 100%',
  '"quoted" \'single\' \\ back',
  '../../../etc/passwd',
  '-1 OR 1=1; --',
  '\u0000\uFFFF',
];

test('hostile queries harm nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto('/en/search/');
  const title = await page.title();
  for (const query of hostile) {
    await field(page).fill(query);
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText(`“${(await field(page).inputValue()).trim().slice(0, 20)}`);
    expect(await page.title()).toBe(title);
  }
  for (const query of ['%', '%E0%A4%A', `${'%20'.repeat(50)}visa`, encodeURIComponent('<b>bold</b>')]) {
    await page.goto(`/en/search/?q=${query}&country=%3Cscript%3E`);
    await expect(said(page)).not.toBeEmpty();
    expect(await page.locator('site-search b').count()).toBe(0);
  }
  expect(errors).toEqual([]);
});

test('nothing that the search does is against the policy of the site', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      document.documentElement.dataset['violation'] = event.violatedDirective;
    });
  });
  const response = await page.goto('/en/search/?q=parole');
  expect(response!.headers()['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval';");
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-violation');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the field leads to everything from A to Z, which is no result', async ({ page }) => {
    await page.goto('/en/');
    await field(page).fill('parole');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=parole$/v);
    await expect(page.getByText('The search did not start')).toBeVisible();
    await expect(results(page)).toHaveCount(0);
    await page.getByRole('link', { name: 'Everything from A to Z' }).click();
    await expect(page.getByRole('link', { name: 'Humanitarian parole (CHNV)' })).toBeVisible();
    await expect(page.getByText('“The Office has reopened.”')).toBeVisible();
  });
});
