import { barriersOn, drawnBarriersOn } from '../../support/barriers.ts';
import { expect, onDay, test, type Page } from '../../support/small-site-test.ts';
import { smallContent } from '../../support/small-site.ts';

const venezuelan = 'nationality=VE&country=CO&age=34&since=2023-05&status=regular';
const sheet = 'on=2024-09-01';
const judged = smallContent.facts.offices.size + smallContent.facts.routes.size;
const card = (page: Page, way: string) => page.locator(`[data-subject="${way}"]`);
const question = (page: Page) => page.locator('fieldset[data-question]:visible legend');
/** A part of the day in the question that is asked: other questions for a day have the same parts. */
const dayPart = (page: Page, part: 'Year' | 'Month' | 'Day') =>
  page.locator('fieldset[data-question]:visible').getByLabel(part, { exact: part !== 'Month' });
const fragment = (page: Page) => new URL(page.url()).hash.slice(1);

/** Answers the question with "not sure", and waits until the answer stands among those given. */
async function skip(page: Page, press: () => Promise<void>): Promise<void> {
  const said = page.locator('[data-part="answersSoFar"]');
  const before = await said.textContent();
  await press();
  await expect(said).not.toHaveText(before!);
}
/** Opens what was answered, and goes to a question from there: to change an answer, or to give one. */
async function goTo(page: Page, label: string): Promise<void> {
  const button = page.getByRole('button', { name: new RegExp(`^(?:Change|Answer): ${label}$`, 'v') });
  if (!(await button.isVisible())) await page.locator('details.answers > summary').click();
  await button.click();
}
const clickNotSure = (page: Page) => skip(page, () => page.getByRole('button', { name: 'Not sure' }).click());

/** Leaves the page and comes back with other answers, as somebody does who opens a link. */
async function open(page: Page, answers: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/en/check/#${answers}`);
}

test('nothing is judged before the address has been read, and then every office and route is', async ({ page }) => {
  const html = await (await page.request.get('/en/check/')).text();
  expect(html).not.toMatch(/data-outcome="/v);
  await page.goto('/en/check/');
  await expect(page.locator('[data-outcome]')).toHaveCount(judged);
});

test.describe('on the day of the fact sheet, a Venezuelan adult with regular status in Colombia', () => {
  for (const [since, outcome] of [
    ['2023-05', 'likely'],
    ['2023-07', 'unlikely'],
    ['2023', 'unknown'],
  ]) {
    test(`who came in ${since!}: ${outcome!}`, async ({ page }) => {
      await page.goto(`/en/check/#nationality=VE&country=CO&since=${since!}&status=regular&age=34&${sheet}`);
      await expect(card(page, 'colombia')).toHaveAttribute('data-outcome', outcome!);
    });
  }

  test('is asked for the arrival first where the year leaves it open, and told what would be different', async ({
    page,
  }) => {
    await page.goto(`/en/check/#nationality=VE&country=CO&since=2023&status=regular&age=34&${sheet}`);
    await expect(card(page, 'colombia')).toContainText('Not known yet. It depends on: There since.');
    await open(page, `nationality=VE&country=CO&since=2023-07&status=regular&age=34&${sheet}`);
    await expect(card(page, 'colombia')).toContainText(
      '“Looks possible” for a person who has been there since 11 June 2023 or longer.',
    );
  });
});

test('an Office that is closed today says so, and since when, whoever asks', async ({ page }) => {
  await page.goto(`/en/check/#${venezuelan}`);
  for (const office of smallContent.facts.offices.keys()) {
    await expect(card(page, office)).toHaveAttribute('data-outcome', 'closed');
    await expect(card(page, office)).toContainText(/closed since (?:\d+ )?January 2025/v);
  }
  await expect(page.locator('[data-part="notice-otherDay"]')).toBeHidden();
});

test('each reason has its finding and its source, each card its day; open ones stand before closed ones', async ({
  page,
}) => {
  await page.goto(`/en/check/#${venezuelan}&${sheet}`);
  const reasons = card(page, 'colombia').locator('[data-finding]');
  // What a line says inside comes a moment after it.
  await expect(reasons).not.toHaveCount(0);
  for (const reason of await reasons.all()) {
    await expect(reason).toHaveAttribute('data-finding', /^(?:met|unmet|unknown|unchecked)$/v);
    // That no rule was found is our own sentence.
    if ((await reason.locator('b').textContent()) !== '') await expect(reason.locator('a')).not.toHaveCount(0);
  }
  for (const one of await page.locator('[data-subject]:has([data-finding])').all())
    await expect(one).toContainText(/\d{4}/v);
  for (const section of ['start', 'others']) {
    const outcomes = await page
      .locator(`[data-part="cards-${section}"] [data-outcome]`)
      .evaluateAll((cards) => cards.map((one) => one.getAttribute('data-outcome')));
    expect(outcomes).not.toEqual([]);
    expect(outcomes.toSorted()).toEqual(outcomes);
    expect(outcomes).not.toContain('unlikely');
    expect(outcomes).not.toContain('closed');
  }
});

test('the keyboard alone completes the check, and the focus goes to each next question', async ({ page }) => {
  await page.goto('/en/check/');
  await expect(question(page)).toHaveText('In which country are you now?');
  await page.getByLabel('Colombia', { exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(question(page)).toHaveText('What is your nationality?');
  await expect(question(page)).toBeFocused();
  await page.getByLabel('Venezuelan').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  expect(fragment(page)).toBe('nationality=VE&country=CO');
  for (let steps = 0; steps < 16 && (await question(page).count()) > 0; steps++) {
    await expect(question(page)).toBeFocused();
    const button = page.getByRole('button', { name: 'Not sure' });
    while (!(await button.evaluate((one) => one === document.activeElement))) await page.keyboard.press('Tab');
    await skip(page, () => page.keyboard.press('Enter'));
  }
  await expect(page.getByRole('heading', { name: 'Your result for' })).toBeFocused();
});

test('the results are announced once, in one place', async ({ page }) => {
  await page.goto(`/en/check/#${venezuelan}&${sheet}`);
  await expect(page.locator('[data-part="status"][role="status"]')).toHaveText(
    /^Ways that you can start yourself: \d+\.$/v,
  );
});

test('axe finds nothing at a question of any kind, nor at the result, in light and in the dark', async ({ page }) => {
  await page.goto('/en/check/');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').first()).toHaveText(/Please choose an answer/v);
  expect(await barriersOn(page)).toEqual([]);
  await page.getByLabel('Colombia', { exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Haitian').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  const kinds = new Set<string>();
  for (let steps = 0; steps < 16 && (await question(page).count()) > 0; steps++) {
    const kind = await page
      .locator('fieldset[data-question]:visible')
      .locator('input, select')
      .evaluateAll((fields) => [...new Set(fields.map((field) => (field as HTMLInputElement).type))].join(' '));
    if (!kinds.has(kind)) expect(await barriersOn(page, '[data-part="questions"]'), kind).toEqual([]);
    kinds.add(kind);
    await clickNotSure(page);
  }
  expect(kinds.size).toBeGreaterThan(0);
  expect(await barriersOn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await drawnBarriersOn(page)).toEqual([]);
});

test('Back undoes one answer, a reload keeps them all, and each can be changed without losing the others', async ({
  page,
}) => {
  await page.goto('/en/check/');
  await page.getByLabel('Colombia', { exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Venezuelan').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => fragment(page)).toBe('nationality=VE&country=CO');
  await page.goBack();
  await expect.poll(() => fragment(page)).toBe('country=CO');
  await expect(question(page)).toHaveText('What is your nationality?');
  await page.goForward();
  await page.reload();
  await expect(page.locator('[data-part="answersSoFar"]')).toContainText('Venezuelan');
  await expect(page.locator('[data-part="answersSoFar"]')).toContainText('Colombia');
  await page.getByRole('button', { name: 'See the result so far' }).click();
  await goTo(page, 'Nationality');
  await expect(page.getByLabel('Venezuelan')).toBeChecked();
  await page.getByLabel('Venezuelan').uncheck();
  await page.getByLabel('Cuban').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => fragment(page)).toBe('nationality=CU&country=CO');
});

test('whoever changes the country keeps arrival and papers, and is asked to look at them again', async ({ page }) => {
  await page.goto(`/en/check/#${venezuelan}&${sheet}`);
  await goTo(page, 'Country');
  await page.getByLabel('Ecuador', { exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('You changed the country.')).toBeVisible();
  await expect(question(page)).toHaveText('Since when have you been in that country?');
  await expect(dayPart(page, 'Year')).toHaveValue('2023');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(question(page)).toHaveText('Which papers do you have there?');
  expect(fragment(page)).toBe(`nationality=VE&country=EC&age=34&since=2023-05&status=regular&${sheet}`);
});

test('Back goes to what was asked again after the country had changed', async ({ page }) => {
  await page.goto(`/en/check/#${venezuelan}&${sheet}`);
  await goTo(page, 'Country');
  await page.getByLabel('Ecuador', { exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await dayPart(page, 'Year').fill('2022');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(question(page)).toHaveText('Which papers do you have there?');
  await page.goBack();
  await expect(question(page)).toHaveText('Since when have you been in that country?');
  await expect(page.getByText('You changed the country.')).toBeVisible();
  await page.goForward();
  await expect(question(page)).toHaveText('Which papers do you have there?');
});

test('an arrival of which the year is too little is asked again with the reason, and never a third time', async ({
  page,
}) => {
  const others = 'status=regular&age=34&us-supporter=no&unhcr-referral=no&employer-petition=no';
  await page.goto(`/en/check/#nationality=VE&country=CO&since=2023&${others}&${sheet}`);
  await goTo(page, 'There since');
  await expect(question(page)).toHaveText('In which month did you come? The cut-off day is 11 June 2023.');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => fragment(page)).toContain('since=2023,not-sure');
  await expect(question(page).filter({ hasText: 'In which month' })).toHaveCount(0);
  await expect(card(page, 'colombia')).toHaveAttribute('data-outcome', 'unknown');
});

test('several papers can be true at once, but none beside some', async ({ page }) => {
  await page.goto(`/en/check/#nationality=VE&country=CO&age=34&since=2022&${sheet}`);
  await goTo(page, 'Papers');
  await page.getByLabel('no papers').check();
  await page.getByLabel('asylum seeker').check();
  await page.getByLabel('regular status').check();
  await expect(page.getByLabel('no papers')).not.toBeChecked();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => fragment(page)).toContain('status=regular,asylum-seeker');
  await expect(card(page, 'colombia')).toHaveAttribute('data-outcome', 'likely');
});

test('what somebody has already stands in a group of its own, and never looks possible', async ({ page }) => {
  await page.goto('/en/check/#nationality=VE&country=EC&since=2022&status=asylum-seeker&age=33');
  const asylum = card(page, 'asylum-ecuador');
  await expect(asylum).toHaveAttribute('data-outcome', 'likely');
  await expect(asylum).toHaveAttribute('data-group', 'already');
  await expect(asylum.locator('[data-part="says"]')).toHaveText('You have this already');
  await expect(page.locator('[data-part="section-already"] [data-subject]')).toHaveCount(1);
});

test('whoever was referred by UNHCR says to which country', async ({ page }) => {
  for (const [said, canada, spain] of [
    ['ca', 'likely', 'unlikely'],
    ['yes', 'unknown', 'unknown'],
    ['no', 'unlikely', 'unlikely'],
  ] as const) {
    await open(page, `nationality=HT&country=EC&unhcr-referral=${said}`);
    await expect(card(page, 'canada-resettlement')).toHaveAttribute('data-outcome', canada);
    await expect(card(page, 'spain-resettlement')).toHaveAttribute('data-outcome', spain);
  }
  await expect(page.locator('[data-part="answersSoFar"]')).toContainText('Referral by UNHCR');
});

test('nobody is at home in a country that is not in the list', async ({ page }) => {
  await page.goto('/en/check/#nationality=ZZ&country=ZZ');
  await expect(page.locator('[data-outcome]')).toHaveCount(judged);
  await expect(page.getByText('You are in a country of your own')).toBeHidden();
});

test('a day on which it may have been closed, and a day that lies ahead, are said first', async ({ page }) => {
  await open(page, `${venezuelan}&on=2024-10-01`);
  await expect(card(page, 'colombia')).toHaveAttribute('data-outcome', 'unknown');
  await expect(card(page, 'colombia')).toContainText('at the earliest on 2 September 2024 and at the latest on');
  await open(page, `${venezuelan}&on=2099-01-01`);
  await expect(card(page, 'family-visa')).toHaveAttribute('data-outcome', 'unknown');
  await expect(card(page, 'family-visa')).toContainText('This day lies ahead.');
});

test('an answer that cannot be is named, and what was typed stays', async ({ page }) => {
  const others = 'age=34&unhcr-referral=no&employer-petition=no&approved-family-petition=no&us-supporter=no';
  await page.goto(`/en/check/#nationality=VE&country=CO&${others}&${sheet}`);
  await goTo(page, 'There since');
  await expect(question(page)).toHaveText('Since when have you been in that country?');
  await dayPart(page, 'Year').fill('23');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').first()).toHaveText('Please write the year with four digits, as 2023.');
  await expect(dayPart(page, 'Year')).toHaveValue('23');
  await dayPart(page, 'Year').fill('2023');
  await dayPart(page, 'Month').selectOption('02');
  await dayPart(page, 'Day').fill('30');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').first()).toContainText('not on the calendar');
  await dayPart(page, 'Year').fill('2025');
  await dayPart(page, 'Day').fill('1');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').first()).toContainText('after 1 September 2024');
});

test('the day can be chosen, and any day but today has its notice', async ({ page }) => {
  await page.goto(`/en/check/#${venezuelan}`);
  await page.getByRole('heading', { name: 'For which day?' }).click();
  await page.getByLabel('1 September 2024 (the fact sheet)').check();
  await page.getByRole('button', { name: 'Show this day' }).click();
  await expect(card(page, 'colombia')).toHaveAttribute('data-outcome', 'likely');
  await expect(page.getByText('These answers are for 1 September 2024, not for today.')).toBeVisible();
  await page.locator('[name="other"]').fill('2023-05-01');
  await page.getByRole('button', { name: 'Show this day' }).click();
  await expect.poll(() => fragment(page)).toContain('on=2023-05-01');
  await expect(card(page, 'ecuador')).toContainText('It did not exist yet on this day.');
  await page.getByLabel('Today').check();
  await page.getByRole('button', { name: 'Show this day' }).click();
  await expect.poll(() => fragment(page)).toBe(venezuelan);
});

test('what nobody has looked at for longer than promised is likely for nobody, and says so', async ({ page }) => {
  await page.goto('/en/check/#nationality=PE&country=PA');
  await expect(page.locator('[data-outcome="likely"]')).not.toHaveCount(0);
  await onDay(page, '2030-01-01');
  await open(page, 'nationality=PE&country=PA');
  await expect(page.locator('[data-outcome]')).toHaveCount(judged);
  await expect(page.locator('[data-outcome="likely"]')).toHaveCount(0);
  await expect(card(page, 'family-visa')).toContainText('Nobody has checked this since');
  await open(page, `${venezuelan}&${sheet}`);
  await expect(card(page, 'colombia')).toHaveAttribute('data-outcome', 'likely');
});

test('the own nationals of a country are told that they need no permit there, instead of no', async ({ page }) => {
  await open(page, 'nationality=VE,CO&country=CO');
  const permit = card(page, 'ppt-colombia');
  await expect(permit).toHaveAttribute('data-outcome', 'unlikely');
  await expect(permit).toContainText('Not needed: Citizens of Colombia need no such permit in their own country.');
});

test('a permit that an adult gets by exception only does not look possible, and shows the exception', async ({
  page,
}) => {
  const permit = card(page, 'ppt-colombia');
  for (const [age, outcome] of [
    ['&age=34', 'unlikely'],
    ['&age=12', 'likely'],
    ['', 'unknown'],
  ] as const) {
    await open(page, `nationality=VE&country=CO${age}`);
    await expect(permit).toHaveAttribute('data-outcome', outcome);
    await expect(permit).toContainText('Only by exception, decided case by case:');
  }
});

test('on a day on which an Office was open, somebody under 18 is told that an adult of the family applied', async ({
  page,
}) => {
  await page.goto(`/en/check/#nationality=VE&country=CO&age=17&${sheet}`);
  await expect(page.getByText('an adult of the family applied')).toBeVisible();
  await open(page, 'nationality=VE&country=CO&age=17');
  await expect(page.locator('[data-outcome]')).toHaveCount(judged);
  await expect(page.getByText('an adult of the family applied')).toBeHidden();
});

test('whoever is in a country without an office is led on', async ({ page }) => {
  await page.goto('/en/check/#nationality=PE&country=PA');
  await expect(page.getByText('There was never a Safe Mobility Office in the country where you are.')).toBeVisible();
  await expect(page.locator('[data-place]:visible').getByRole('link')).not.toHaveCount(0);
  await expect(page.locator('[data-outcome="likely"]')).not.toHaveCount(0);
  await expect(page.locator('[data-part="answersSoFar"]')).toContainText('Panama');
  await open(page, 'nationality=CO&country=CO');
  await expect(page.getByText('You are in a country of your own')).toBeVisible();
});

test('a person at home is asked neither since when nor with which papers', async ({ page }) => {
  await page.goto('/en/check/');
  await page.getByLabel('I am in another country').selectOption('VE');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Venezuelan').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  const asked: string[] = [];
  while ((await question(page).count()) > 0) {
    asked.push((await question(page).textContent())!);
    await clickNotSure(page);
  }
  expect(asked).not.toContain('Since when have you been in that country?');
  expect(asked).not.toContain('Which papers do you have there?');
  await expect(page.getByText('You are in a country of your own')).toBeVisible();
});

test.describe('a link that was tampered with', () => {
  for (const [name, bad, named] of [
    ['an unknown key', 'colour=blue', 'colour=blue'],
    ['a day that does not exist', 'since=2023-02-30', 'since=2023-02-30'],
    ['a script', 'status=<img src=x onerror=alert(1)>', 'status=<img src=x onerror=alert(1)>'],
    ['the name of a property of every object', '__proto__=yes', '__proto__=yes'],
    ['an answer that no longer exists', 'status=tourist', 'status=tourist'],
    ['a broken percent sign', 'age=%E0%A4%A', 'age='],
    ['ten thousand characters', `age=${'9'.repeat(10_000)}`, 'age=9999'],
    ['a key said twice', 'country=EC', 'country=EC'],
  ] as const) {
    test(`${name}: the rest is kept, and the bad part is named`, async ({ page }) => {
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('dialog', (dialog) => problems.push(dialog.message()));
      await page.goto(`/en/check/#nationality=VE&country=CO&${bad}&${sheet}`);
      await expect(page.locator('[data-part="notice-leftOut"]')).toContainText(named);
      await expect(page.locator('[data-outcome]')).toHaveCount(judged);
      await expect(page.locator('[data-part="answersSoFar"]')).toContainText('Colombia');
      await expect(page.getByText('not for today')).toBeVisible();
      expect(problems).toEqual([]);
    });
  }

  test('a thousand bad parts are counted, not listed', async ({ page }) => {
    await page.goto(`/en/check/#${Array.from({ length: 1000 }, (_, index) => `x${String(index)}=1`).join('&')}`);
    await expect(page.locator('[data-part="notice-leftOut"]')).toContainText('And 997 more.');
  });

  test('an arrival after the day asked about is named', async ({ page }) => {
    await page.goto(`/en/check/#nationality=VE&country=CO&since=2025&${sheet}`);
    await expect(page.getByText('The arrival lies after 1 September 2024')).toBeVisible();
  });
});

test('after the page has loaded nothing is sent and nothing is stored', async ({ page, context }) => {
  await page.goto('/en/check/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByLabel('Colombia', { exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Venezuelan').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Not sure' }).click();
  await expect.poll(() => fragment(page)).toContain('not-sure');
  expect(requests).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(stored).toEqual([0, 0, 0, 0]);
});

test('"Clear my answers" empties the address and says what may remain', async ({ page }) => {
  await page.goto(`/en/check/#${venezuelan}`);
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  expect(page.url()).toMatch(/\/en\/check\/$/v);
  await expect(page.getByText('Your browser’s history may still hold the earlier links.')).toBeAttached();
  await expect(question(page)).toHaveText('In which country are you now?');
});

test('a link that names country and nationality opens on the result; Back from a question leads to it again', async ({
  page,
}) => {
  await page.goto('/en/check/#nationality=VE&country=CO');
  await expect(page.getByRole('heading', { name: 'Your result for' })).toBeVisible();
  await expect(question(page)).toHaveCount(0);
  await goTo(page, 'Age');
  await expect(question(page)).toHaveText('How old are you?');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Your result for' })).toBeVisible();
  await goTo(page, 'Age');
  await page.getByLabel('In years').pressSequentially('34');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your result for' })).toBeVisible();
  await expect.poll(() => fragment(page)).toBe('nationality=VE&country=CO&age=34');
});

test('one question after the other is asked, and from the second answer on the result so far can be seen', async ({
  page,
}) => {
  await page.goto('/en/check/');
  const soFar = page.getByRole('button', { name: 'See the result so far' });
  await expect(page.locator('[data-part="result"]')).toBeHidden();
  await expect(page.getByText('Question 1 of about 5')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Back', exact: true })).toBeHidden();
  await expect(soFar).toBeHidden();
  await page.getByLabel('Colombia', { exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Question 2 of about 5')).toBeVisible();
  await expect(soFar).toBeHidden();
  await page.getByLabel('Venezuelan').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await soFar.click();
  await expect(page.getByRole('heading', { name: 'Your result for' })).toBeFocused();
  await page.goBack();
  await expect(soFar).toBeVisible();
});

test('what a person can start stands in full, with where to ask; what is closed or does not fit is folded', async ({
  page,
}) => {
  await page.goto('/en/check/#nationality=VE&country=EC&age=34');
  for (const section of ['there', 'closed']) {
    const fold = page.locator(`details[data-part="section-${section}"]`);
    await expect(fold.locator('[data-subject]').first()).toBeHidden();
    await fold.locator('summary').first().click();
    await expect(fold.locator('[data-subject]').first()).toBeVisible();
  }
  await expect(page.locator('[data-part="section-start"] [data-subject] [data-part="lines"]').first()).toBeVisible();
  await expect(page.locator('[data-part="nothing"]')).toBeHidden();
});

test('what an answer still decides is folded, and the question that decides is one tap away', async ({ page }) => {
  await page.goto('/en/check/#nationality=VE&country=CO');
  const depends = page.locator('[data-part="section-depends"]');
  await expect(card(page, 'ppt-colombia')).toHaveAttribute('data-outcome', 'unknown');
  await expect(card(page, 'ppt-colombia')).toBeHidden();
  await depends.getByRole('button', { name: 'Age' }).click();
  await page.getByLabel('In years').fill('9');
  await page.keyboard.press('Enter');
  await expect(card(page, 'ppt-colombia')).toHaveAttribute('data-outcome', 'likely');
  await expect(card(page, 'ppt-colombia')).toBeVisible();
  await expect(depends).toBeHidden();
});

test('who is not sure of anything hears that the Offices are closed, where asylum is asked for, and what to answer', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/check/#country=not-sure&nationality=not-sure');
  for (const text of ['Offices are closed', 'You can mostly ask for asylum in the country where you are']) {
    await expect(page.getByText(text).filter({ visible: true }).first()).toBeInViewport({ ratio: 1 });
  }
  const asks = page.locator('[data-part="asks"] button');
  await expect(asks.first()).toHaveText('Country');
  await expect(asks.first()).toBeInViewport({ ratio: 1 });
  await asks.first().click();
  await expect(question(page)).toHaveText('In which country are you now?');
});

test('the result can be passed on as a text, and says whose it is only where that is wanted', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/en/check/#${venezuelan}`);
  await page.getByRole('heading', { name: 'Send, copy or print this result' }).click();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  const text = await read();
  expect(text).toContain(`${new URL(page.url()).origin}/en/check/`);
  expect(text).not.toContain('nationality=');
  expect(text).not.toContain('34');
  await page.getByLabel('Add my answers').check();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect.poll(read).toContain(page.url());
  const whatsapp = await page.getByRole('link', { name: 'WhatsApp' }).getAttribute('href');
  expect(new URL(whatsapp!).searchParams.get('text')).toBe(await read());
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('two taps lead to the answer for a nationality in a country', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('/en/check/');
    await expect(page.getByText('The questions need JavaScript.')).toBeVisible();
    await expect(page.locator('main form:visible')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'Colombia' }).click();
    await page.locator('a[href="/en/countries/colombia/venezuelan/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Venezuelans in Colombia: what you can do now');
    await expect(card(page, 'colombia')).toHaveAttribute('data-outcome', 'closed');
  });
});
