import { languageOf, locales } from '../../../src/locales.ts';
import { expect, test } from '../../support/small-site-test.ts';
import { patternOf, wordIn } from '../../support/words.ts';

const names = { en: 'English', es: 'Español', ht: 'Kreyòl ayisyen' } as const;

for (const [tag, locale] of [
  ['es-CO', 'es'],
  ['ht', 'ht'],
  ['en-US', 'en'],
] as const) {
  test.describe(`a browser that asks for ${tag}`, () => {
    test.use({ locale: tag });

    test('is offered its language first, and moved nowhere', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('main').getByRole('link')).toHaveText([
        names[locale],
        ...locales.filter((one) => one !== locale).map((other) => names[other]),
      ]);
      expect(new URL(page.url()).pathname).toBe('/');
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first page offers every language by its own name, and a page its twins', async ({ page }) => {
    await page.goto('/');
    for (const name of Object.values(names)) await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    await page.getByRole('link', { name: names.es, exact: true }).click();
    await page.getByRole('link', { name: 'Ecuador', exact: true }).first().click();
    await page.getByRole('link', { name: languageOf('ht').shortName, exact: true }).click();
    await expect(page).toHaveURL(/\/ht\/countries\/ecuador\/$/v);
    // The choice lasts: every link stays in the language.
    await page.getByRole('link', { name: wordIn('ht', 'nav.help'), exact: true }).click();
    await expect(page).toHaveURL(/\/ht\/help\/$/v);
  });
});

test('a page that is not translated shows the original and says so, and one that is older than it says that', async ({
  page,
}) => {
  await page.goto('/es/timeline/');
  await expect(page.getByText(wordIn('es', 'site.untranslated'))).toBeVisible();
  await expect(page.locator('h1[lang="en"]')).toBeVisible();
  await expect(page.locator('.prose[lang="en"]')).toBeVisible();
  await page.goto('/es/about/');
  await expect(page.getByText(wordIn('es', 'site.older'))).toBeVisible();
  await expect(page.locator('h1:not([lang])')).toBeVisible();
  await page.goto('/es/help/');
  await expect(page.locator('h1:not([lang])')).toBeVisible();
  for (const word of ['site.untranslated', 'site.older'] as const) {
    await expect(page.getByText(wordIn('es', word))).toHaveCount(0);
  }
});

for (const locale of locales) {
  test(`in ${locale} the keyboard alone completes the check, and says nothing in another language`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/check/`);
    const question = page.locator('fieldset[data-question]:visible legend');
    for (const [asked, answer] of [
      ['country', 'EC'],
      ['nationality', 'HT'],
    ] as const) {
      await expect(question).toHaveText(wordIn(locale, `question.${asked}`));
      await page.locator(`input[name="${asked}"][value="${answer}"]`).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
    }
    await expect(question).toBeFocused();
    await page.locator('[data-do="result"]').focus();
    await page.keyboard.press('Enter');
    const results = page.locator('[data-part="results"]');
    await expect(results).toHaveText(patternOf(wordIn(locale, 'check.results')));
    await expect(results).toBeFocused();
    await expect(page.locator('[data-subject="ecuador"]').first()).toContainText(wordIn(locale, 'finding.met'));
    await expect(page.locator('[data-subject="asylum-ecuador"]')).toContainText(wordIn(locale, 'finding.unknown'));
  });

  test(`in ${locale} a day and a country come in its own words`, async ({ page }) => {
    await page.goto(`/${locale}/check/#nationality=VE&country=CO&since=2023-05-01&on=2024-09-01`);
    const since = { en: '1 May 2023', es: '1 de mayo de 2023', ht: 'premye me 2023' }[locale];
    await expect(page.locator('[data-part="answersSoFar"]')).toContainText(since);
    await expect(page.locator('[data-part="answersSoFar"]')).toContainText(locale === 'ht' ? 'Kolonbi' : 'Colombia');
  });
}
