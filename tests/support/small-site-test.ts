import { expect, test as base, type Page } from '@playwright/test';
import { pinFont } from './pinned-font.ts';
import { smallSite } from './small-site.ts';

/** Sets the reader's own day. */
export const onDay = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T12:00:00`));

/** A test on the small site, on the day that it shows, however late it runs, and in one font. */
export const test = base.extend<{ everywhereAlike: undefined }>({
  everywhereAlike: [
    async ({ page }, use) => {
      await onDay(page, smallSite.on);
      await pinFont(page);
      await use(undefined);
    },
    { auto: true },
  ],
});

export { expect };
export type { Page };
