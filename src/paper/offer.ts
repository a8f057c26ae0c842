import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { madeBefore } from '../made-once.ts';
import { sayIn } from '../wording/words.ts';
import { pdfAddress, printedFrom, sheetsIn, withLink } from './sheets.ts';

/**
 * Puts the PDFs that `npm run paper` has printed from these very pages into a built site, each with a link on its page that
 * tells its size. A page that has changed since, or was never printed, has no link.
 */
export async function offerPdfs(site: string, origin: string): Promise<void> {
  for (const sheet of sheetsIn(site)) {
    const pdf = await madeBefore(printedFrom(sheet, origin));
    if (pdf === undefined) continue;
    const address = pdfAddress(sheet);
    const file = join(site, address);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, pdf);
    const text = sayIn(sheet.locale)('paper.pdf', { size: Math.ceil(pdf.length / 1000) });
    const link = `<a href="${address}" type="application/pdf">${text}</a>`;
    await writeFile(join(site, sheet.address, 'index.html'), withLink(sheet.html, link));
  }
}
