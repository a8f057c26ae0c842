import { test } from '@playwright/test';
import { expectHeaders, expectNeverFramed, startForeignPages } from '../support/foreign-pages.ts';

// What `npm start` serves. What `npm run dev` does is tried where it runs.
test('no other page may hold the editor, its report or its guide in a frame', async ({ page, baseURL }) => {
  const foreign = await startForeignPages();
  try {
    await expectNeverFramed(page, foreign, baseURL!);
  } finally {
    foreign.close();
  }
});

test('each of them says what it is, and leads away without saying from where', async ({ request, baseURL }) => {
  await expectHeaders(request, baseURL!);
});
