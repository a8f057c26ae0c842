import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** What the pinned font is called in a page. */
export const pinnedFont = 'Pinned';

const { resolve } = createRequire(import.meta.url);
/** Roboto, with which Android draws every page that asks for the font of the system. */
const faces = (['400', '700'] as const).map((weight) => ({
  weight,
  bytes: readFileSync(resolve(`@fontsource/roboto/files/roboto-latin-${weight}-normal.woff2`)).toString('base64'),
}));

/** Has every page that is opened from now on drawn in the font of most phones, whatever the machine has. */
export const pinFont = (page: Page): Promise<unknown> =>
  page.addInitScript(
    ([family, files]) => {
      for (const { weight, bytes } of files) {
        const face = new FontFace(
          family,
          Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0)),
          { weight },
        );
        document.fonts.add(face);
        void face.load();
      }
      addEventListener('DOMContentLoaded', () => {
        const style = document.createElement('style');
        style.textContent = `:root { --font: ${family}; }`;
        // Outside head and body, so that it stays while others are put in their place.
        document.documentElement.append(style);
      });
    },
    [pinnedFont, faces] as const,
  );
