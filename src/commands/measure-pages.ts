import type { Page } from '@playwright/test';

/** How high a page is, and its header, in pixels, and how much wider than the window. */
export interface Drawn {
  readonly height: number;
  readonly header: number;
  readonly excess: number;
}

/** Measures a page that has been opened, once its font is there. */
export const measure = (page: Page): Promise<Drawn> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
    return {
      height: scrollHeight,
      header: Math.round(document.querySelector('header')?.getBoundingClientRect().bottom ?? 0),
      excess: scrollWidth - clientWidth,
    };
  });
