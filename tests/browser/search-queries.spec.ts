import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';

const folder = 'tests/queries';
const share = 0.97;

/** The addresses of the first three results of each query, without their language, as the page shows them when it is sent. */
const firstThree = (page: Page, queries: readonly string[]): Promise<string[][]> =>
  page.evaluate(async (all) => {
    const form = document.querySelector<HTMLFormElement>('form#search')!;
    const field = form.querySelector('input')!;
    const said = document.querySelector('[role="status"]')!;
    const found: string[][] = [];
    for (const query of all) {
      const answered = new Promise<void>((done) => {
        new MutationObserver((_, observer) => {
          // Each language quotes in its own marks.
          if (![`“${query}”`, `«${query}»`].some((quoted) => said.textContent.includes(quoted))) return;
          observer.disconnect();
          done();
        }).observe(said, { childList: true });
      });
      field.value = query;
      form.requestSubmit();
      await answered;
      const links = [...document.querySelectorAll('[data-result] > a:first-child')].slice(0, 3);
      found.push(links.map((link) => link.getAttribute('href')!.replace(/^\/[a-z]+/v, '')));
    }
    return found;
  }, queries);

/** Whether a page is the one that was looked for, or stands below the pathway, the timeline or the help that was. */
const answers = (found: string, wanted: string) =>
  found === wanted || (/^\/(?:pathways\/.|timeline|help)/v.test(wanted) && found.startsWith(wanted));

for (const file of readdirSync(folder)) {
  const locale = file.slice(0, 2);
  const queries = Object.entries(parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, string[]>);

  test(`what people look for in ${locale} is among the first three results`, async ({ page }) => {
    // What is not seen need not be drawn.
    await page.setViewportSize({ width: 640, height: 100 });
    await page.goto(`/${locale}/search/`);
    const firsts = await firstThree(
      page,
      queries.map(([query]) => query),
    );
    const missed: string[] = [];
    for (const [index, [query, wanted]] of queries.entries()) {
      const found = firsts[index]!;
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
