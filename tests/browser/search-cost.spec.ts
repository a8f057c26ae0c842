import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const results = (page: Page) => page.locator('[data-result]');

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
