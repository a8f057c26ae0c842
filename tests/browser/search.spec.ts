import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

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
  await field(page).pressSequentially('virte');
  await expect(said(page)).toHaveText(/^Results for “virte”: \d+ shown, the best first\.$/v);
  await expect(page).toHaveURL(/\?q=virte$/v);
  await expect(field(page)).toBeFocused();
  await expect(results(page).first().locator('mark').first()).toHaveText(/virte/iv);
  await expect(results(page).first()).toContainText(/checked on \d{1,2} \w+ \d{4}/v);
  await page.reload();
  await expect(said(page)).toContainText('“virte”');
});

test('a misspelt word is read as the one it stands for, and that is said', async ({ page }) => {
  for (const [typed, meant, path] of [
    ['reunificasion', 'reunificacion', '/en/pathways/family-reunification/'],
    ['Guatemla', 'guatemala', '/en/countries/guatemala/'],
  ] as const) {
    await page.goto(`/en/search/?q=${typed}`);
    // The one is a known misspelling; the other is corrected.
    await expect(said(page)).toContainText(typed === 'Guatemla' ? `Showing results for “${meant}”` : typed);
    await expect(page.locator(`[data-result] > a[href="${path}"]`)).toBeVisible();
  }
  await page.goto('/en/search/?q=protecton');
  await expect(results(page).first()).toContainText('PPT');
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
  await page.goto('/en/search/?q=visa');
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
  await page.keyboard.type('usrap');
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
    await expect(page.getByRole('link', { name: 'Humanitarian parole (CHNV)' })).toBeVisible();
    await expect(page.getByText('“The Office has reopened.”')).toBeVisible();
  });
});

/** What a search costs over the network, bodies and headers. */
async function costOf(page: Page, locale: string, query: string): Promise<{ engine: number; texts: number[] }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const addresses = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  await page.goto(`/${locale}/search/`);
  const before = new Set(sizes.keys());
  await page.getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const loaded = [...sizes].filter(([id]) => !before.has(id));
  const isText = (id: string) => addresses.get(id)!.includes('/fragment/');
  return {
    engine: loaded.filter(([id]) => !isText(id)).reduce((sum, [, size]) => sum + size, 0),
    texts: loaded.filter(([id]) => isText(id)).map(([, size]) => size),
  };
}

for (const [locale, query] of [
  ['en', 'parole'],
  ['en', 'can my husband come to the united states'],
  ['en', 'protecton permit colombai'],
  ['es', 'puedo traer a mi esposo y a mis hijos a estados unidos'],
  ['es', 'reunificasion familar'],
  ['ht', 'kijan pou mwen mande azil nan peyi ekwate'],
] as const) {
  test(`the first search in ${locale}, for "${query}", costs at most 100 kB, and each text of a result at most 5 kB`, async ({
    page,
  }) => {
    const { engine, texts } = await costOf(page, locale, query);
    console.log(`${locale}, ${query}: ${String(engine)} B, texts ${texts.join(' ')} B`);
    expect(engine).toBeLessThanOrEqual(100_000);
    expect(texts.length).toBeGreaterThan(0);
    expect(Math.max(...texts)).toBeLessThanOrEqual(5000);
  });
}

test('no text of a result is larger than 5 kB', () => {
  const folder = 'dist/pagefind/fragment';
  const sizes = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(5000);
});
