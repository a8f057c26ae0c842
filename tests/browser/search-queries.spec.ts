import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';

const folder = 'tests/queries';
const share = 0.97;

/** The addresses of the first three results, without their language. */
async function firstThree(page: Page, query: string, locale: string): Promise<string[]> {
  await page.getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
  // Each language quotes in its own marks.
  await expect(page.getByRole('status')).toContainText(new RegExp(`[“«]${query}[”»]`, 'v'));
  const links = await page
    .locator('[data-result] > a:first-child')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
  return links.slice(0, 3).map((href) => href.slice(locale.length + 1));
}

/** Whether a page is the one that was looked for, or stands below the pathway, the timeline or the help that was. */
const answers = (found: string, wanted: string) =>
  found === wanted || (/^\/(?:pathways\/.|timeline|help)/v.test(wanted) && found.startsWith(wanted));

for (const file of readdirSync(folder)) {
  const locale = file.slice(0, 2);
  const queries = Object.entries(parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, string[]>);

  test(`what people look for in ${locale} is among the first three results`, async ({ page }) => {
    test.slow();
    await page.goto(`/${locale}/search/`);
    const missed: string[] = [];
    for (const [query, wanted] of queries) {
      const found = await firstThree(page, query, locale);
      if (!wanted.some((path) => found.some((one) => answers(one, path))))
        missed.push(`${query} -> ${found.join(' ')}, not ${wanted.join(' ')}`);
    }
    const found = queries.length - missed.length;
    console.log(
      `${locale}: ${String(found)} of ${String(queries.length)} queries found (${((100 * found) / queries.length).toFixed(1)} %)`,
    );
    console.log(missed.join('\n'));
    expect(found / queries.length).toBeGreaterThanOrEqual(share);
  });
}
