import { chromium } from '@playwright/test';
import { browserArgs, browserPath } from '../../src/commands/browser-path.ts';
import { editorOn } from './editor.ts';
import { startEditorSite } from './editor-site.ts';
import { scenes } from './guide-scenes.ts';

/** Takes the pictures of the guide for editors anew, from the editor on a copy of the content. Needs a built site. */
const site = await startEditorSite();
const browser = await chromium.launch({ executablePath: browserPath() ?? '', args: browserArgs });
try {
  for (const { picture, show } of scenes) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 760 } });
    page.setDefaultTimeout(15_000);
    await show(editorOn(page, site.address), () => Promise.resolve());
    await page.screenshot({ path: `public/admin/guide/${picture}.png`, animations: 'disabled' });
    console.log(`public/admin/guide/${picture}.png`);
    await page.close();
  }
} finally {
  await browser.close();
  await site.remove();
}
