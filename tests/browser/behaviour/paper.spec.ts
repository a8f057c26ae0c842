import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPdf } from '../../../src/commands/read-pdf.ts';
import { offerPdfs } from '../../../src/paper/offer.ts';
import { sheetsIn } from '../../../src/paper/sheets.ts';
import { site } from '../../../src/site/settings.ts';
import { smallSite } from '../../support/small-site.ts';
import { expect, test } from '../../support/small-site-test.ts';
import { wordIn } from '../../support/words.ts';

const command = join(import.meta.dirname, '../../../src/commands/paper.ts');
const printed = ['en/fact-sheet', 'es/countries/colombia/venezuelan', 'ht/countries/ecuador/handout'];

/** Prints, and is killed as soon as the first sheet is there if asked for. Gives its code and what it said. */
function print(folder: string, made: string, isKilled = false): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [command, folder], { env: { ...process.env, MADE_BEFORE: made } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      output += piece.toString();
      if (isKilled && output.includes(' kB')) child.kill('SIGKILL');
    });
  }
  return new Promise((done) => {
    child.once('close', (code) => {
      done({ code, output });
    });
  });
}

test('the sheets of a site are printed once, whenever it is stopped, and the site then offers them', async () => {
  const top = mkdtempSync(join(tmpdir(), 'safe-mobility-paper-'));
  const [folder, made] = [join(top, 'a site'), join(top, 'made')];
  try {
    for (const path of printed) cpSync(join(smallSite.folder, path), join(folder, path), { recursive: true });

    expect((await print(folder, made, true)).code).toBeNull();
    const whole = readdirSync(made).filter((name) => !name.includes('.'));
    expect(whole.length).toBeGreaterThan(0);
    expect(whole.length).toBeLessThan(printed.length);
    for (const name of whole) await readPdf(readFileSync(join(made, name)));

    const { code, output } = await print(folder, made);
    expect(output).toContain(
      `${String(printed.length - whole.length)} sheets were printed, ${String(whole.length)} were there.`,
    );
    expect(code).toBe(0);

    process.env['MADE_BEFORE'] = made;
    await offerPdfs(folder, site.address);
    for (const { address, locale, pages, html } of sheetsIn(folder)) {
      const [, href, size] = /<a href="([^"]+\.pdf)"[^>]*>[^<]*PDF, (\d+) kB/v.exec(html)!;
      const bytes = readFileSync(join(folder, href!));
      expect(Math.ceil(bytes.length / 1000)).toBe(Number(size));
      const pdf = await readPdf(bytes);
      expect(pdf, address).toMatchObject({ language: locale, isTagged: true });
      expect(pdf.title, address).toBe(/<title>([^<]+)</v.exec(html)![1]);
      expect(pdf.pages, address).toBeLessThanOrEqual(pages);
    }
  } finally {
    delete process.env['MADE_BEFORE'];
    rmSync(top, { recursive: true });
  }
});

/** A result, and what its paper has to say of it besides its day, the warning and the way back. */
const results = [
  {
    answers: 'country=EC&nationality=HT&age=34',
    says: ['Asylum in Ecuador', '911', 'The ministry https://example.org/ministry · newest source: 2 August 2024'],
  },
  { answers: 'country=CO&nationality=VE', says: ['Colombia is closed', '01 8000 42 37 01', 'https://example.org/'] },
  { answers: 'country=MX&nationality=HT', says: ['ask for asylum at the commission', 'https://example.org/ministry'] },
  { answers: 'country=PE&nationality=VE', says: ['You can mostly ask for asylum'] },
  {
    answers: 'country=CO&nationality=VE&on=2024-09-01',
    says: ['Safe Mobility Office in Colombia', '01 8000 42 37 01'],
  },
];

test('a result goes on one sheet, with its day, whom to call, the warning, where it comes from, and its address for a camera', async ({
  page,
}) => {
  const without = (text: string) => text.replaceAll(/\s/gv, '');
  for (const { answers, says } of results) {
    await page.goto('/en/');
    await page.goto(`/en/check/#${answers}`);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const format of ['A4', 'Letter']) {
      const printed = await readPdf(await page.pdf({ format, tagged: true }));
      expect(printed, answers).toMatchObject({ pages: 1, language: 'en', isTagged: true });
      const own = ['22 November 2026', wordIn('en', 'paper.warning'), `${site.address}/en/check/`];
      for (const text of [...own, ...says]) expect(without(printed.text), answers).toContain(without(text));
      expect(printed.text, answers).not.toContain('/sources/');
    }
    expect(requests, 'asked for while it was printed').toEqual([]);
    page.removeAllListeners('request');
    await page.emulateMedia({ media: 'print' });
    const code = (await page.locator('.code').boundingBox())!;
    expect(Math.min(code.width, code.height), answers).toBeGreaterThan(70);
    await page.emulateMedia({ media: null });
    await expect(page.locator('.code, .check .on-paper').filter({ visible: true })).toHaveCount(0);
  }
});
