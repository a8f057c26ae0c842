import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const file = createRequire(import.meta.url).resolve('@fontsource/gelasio/files/gelasio-latin-400-normal.woff2');
const font = readFileSync(file).toString('base64');
const name = 'Pinned';

/** Has every page that is opened from now on drawn in one font, so that heights and widths are those of every machine. */
export const pinFont = (page: Page): Promise<unknown> =>
  page.addInitScript(
    ([family, bytes]) => {
      const face = new FontFace(
        family,
        Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0)),
      );
      document.fonts.add(face);
      void face.load();
      addEventListener('DOMContentLoaded', () => {
        const style = document.createElement('style');
        style.textContent = `:root { --font: ${family}; }`;
        // Outside head and body, so that it stays while a test puts others in their place.
        document.documentElement.append(style);
      });
    },
    [name, font] as const,
  );

/** Waits until a page is drawn in that font, and fails where it is drawn in another. */
export async function expectPinned(page: Page): Promise<void> {
  const used = () => page.evaluate(() => getComputedStyle(document.querySelector('main')!).fontFamily);
  await expect.poll(used).toBe(name);
  expect(await page.evaluate(async (family) => (await document.fonts.load(`1em ${family}`)).length, name)).toBe(1);
}
