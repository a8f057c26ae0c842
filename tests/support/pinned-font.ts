import { expect, type Page } from '@playwright/test';
import { pinnedFont } from '../../src/commands/pinned-font.ts';

export { pinFont } from '../../src/commands/pinned-font.ts';

/** Waits until a page is drawn in the pinned font, and fails where it is drawn in another. */
export async function expectPinned(page: Page): Promise<void> {
  const used = () => page.evaluate(() => getComputedStyle(document.querySelector('main')!).fontFamily);
  await expect.poll(used).toBe(pinnedFont);
  expect(await page.evaluate(async (family) => (await document.fonts.load(`1em ${family}`)).length, pinnedFont)).toBe(
    1,
  );
}
