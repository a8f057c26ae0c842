import { existsSync } from 'node:fs';
import { madeOnce } from '../made-once.ts';
import { printedFrom, sheetsIn, type Sheet } from '../paper/sheets.ts';
import { site } from '../site/settings.ts';
import { browserPath } from './browser-path.ts';
import { openSite, type SiteInBrowser } from './built-site.ts';
import { readArguments } from './read-arguments.ts';
import { readPdf } from './read-pdf.ts';

/**
 * Prints the sheets of the built site as PDFs, those that are not there yet. The next build offers them on their pages, as
 * long as these are the same. Can be stopped at any moment: what is printed by then is kept.
 */
const { files } = readArguments({ usage: 'npm run paper [-- folder of a built site]', takesFiles: true });
const folder = files[0] ?? 'dist';

const problem = await printAll().then(
  () => undefined,
  (error: unknown) => (error instanceof Error ? error.message : String(error)),
);
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}

async function printAll(): Promise<void> {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}/ to print. Run "npm run build" first.`);
  const sheets = sheetsIn(folder);
  if (sheets.length === 0) {
    throw new Error(`${folder}/ holds no page that is printed to be handed on. Run "npm run build" first.`);
  }
  const executablePath = browserPath();
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium was found to print with. Install one with "node src/commands/find-browser.ts", or name it: CHROMIUM_PATH=/path/to/chromium npm run paper',
    );
  }
  const browser = await openSite({ folder, origin: site.address, executablePath });
  const printed = new Set<string>();
  try {
    for (const sheet of sheets) {
      const pdf = await madeOnce(printedFrom(sheet, site.address), () => {
        printed.add(sheet.address);
        return print(sheet, browser);
      });
      // Said once it is kept.
      if (printed.has(sheet.address)) console.log(`${sheet.address} ${String(Math.ceil(pdf.length / 1000))} kB`);
    }
  } finally {
    await browser.close();
  }
  console.log(
    `${String(printed.size)} sheets were printed, ${String(sheets.length - printed.size)} were there. "npm run build" puts them on their pages.`,
  );
}

/** A page as a PDF that says its title and language, and has its headings and lists. It has to fit its pages of paper. */
async function print({ address, pages }: Sheet, { page }: SiteInBrowser): Promise<Uint8Array> {
  await page.goto(site.address + address);
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
  const { pages: needed } = await readPdf(pdf);
  if (needed > pages) {
    throw new Error(
      `${address}: needs ${String(needed)} pages of paper, and has ${String(pages)}. Shorten what it prints, or set it smaller in src/styles/print.css.`,
    );
  }
  return pdf;
}
