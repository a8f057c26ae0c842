import { test } from '../../support/editor-test.ts';
import {
  expectHeaders,
  expectNeverFramed,
  expectNoForeignSave,
  startForeignPages,
  type ForeignPages,
} from '../../support/foreign-pages.ts';

// They share a server of foreign pages. What `npm run dev` serves is tried where it runs.
test.describe.configure({ mode: 'default' });

let foreign: ForeignPages;
test.beforeAll(async () => {
  foreign = await startForeignPages();
});
test.afterAll(() => {
  foreign.close();
});

test('no other page may hold the editor, its report or its guide in a frame', async ({ page, baseURL }) => {
  await expectNeverFramed(page, foreign, baseURL!);
});

test('each of them says what it is, and leads away without saying from where', async ({ request, baseURL }) => {
  await expectHeaders(request, baseURL!);
});

test('no other page can save, by any way that a browser has', async ({ page, site }) => {
  await expectNoForeignSave(page, foreign, site);
});
