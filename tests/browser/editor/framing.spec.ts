import { test } from '../../support/editor-test.ts';
import { expectHeaders, expectNeverFramed, expectNoForeignSave } from '../../support/foreign-pages.ts';

// What `npm run dev` serves is tried where it runs.
test('no other page may hold the editor, its report or its guide in a frame', async ({ page, baseURL, foreign }) => {
  await expectNeverFramed(page, foreign, baseURL!);
});

test('each of them says what it is, and leads away without saying from where', async ({ request, baseURL }) => {
  await expectHeaders(request, baseURL!);
});

test('no other page can save, by any way that a browser has', async ({ page, site, foreign }) => {
  await expectNoForeignSave(page, foreign, site);
});
