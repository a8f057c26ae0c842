import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { madeOnce } from '../../../src/made-once.ts';
import { offerPdfs } from '../../../src/paper/offer.ts';
import { printedFrom, sheetsIn } from '../../../src/paper/sheets.ts';

const origin = 'https://guide.example';
let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'safe-mobility-paper-'));
  vi.stubEnv('MADE_BEFORE', join(site, 'made'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(site, { recursive: true, force: true });
});

const fileOf = (address: string) => join(site, address, 'index.html');
const sheet = (words: string) =>
  `<html><body class="sheet" data-pages="1"><span class="on-screen" data-pdf></span><p>${words}</p></body></html>`;

function build(address: string, html: string): void {
  mkdirSync(dirname(fileOf(address)), { recursive: true });
  writeFileSync(fileOf(address), html);
}

const printAll = () =>
  Promise.all(
    sheetsIn(site).map((one) => madeOnce(printedFrom(one, origin), () => Promise.resolve(new Uint8Array(84_100)))),
  );
const textOf = (address: string) => readFileSync(fileOf(address), 'utf8');

test('a page whose PDF was printed links to it, with its size, in its language', async () => {
  build('/es/fact-sheet', sheet('Cerradas'));
  await printAll();
  await offerPdfs(site, origin);
  expect(textOf('/es/fact-sheet')).toContain(
    '<a href="/paper/es/fact-sheet.pdf" type="application/pdf">Para imprimir (PDF, 85 kB)</a>',
  );
  expect(existsSync(join(site, 'paper/es/fact-sheet.pdf'))).toBe(true);
});

test('a page that was never printed has no link, nor one that has changed since, nor one of another site', async () => {
  build('/en/changed', sheet('closed since January'));
  build('/en/same', sheet('closed'));
  await printAll();
  build('/en/changed', sheet('closed since February'));
  build('/ht/new', sheet('fèmen'));
  await offerPdfs(site, 'https://other.example');
  expect(existsSync(join(site, 'paper'))).toBe(false);
  await offerPdfs(site, origin);
  expect(textOf('/en/same')).toContain('<a ');
  expect(textOf('/en/changed') + textOf('/ht/new')).not.toContain('<a ');
  expect(existsSync(join(site, 'paper/en/changed.pdf'))).toBe(false);
});

test('the link itself changes nothing: a page that has it is the page that was printed', async () => {
  build('/en/sheet', sheet('closed'));
  await printAll();
  await offerPdfs(site, origin);
  const once = textOf('/en/sheet');
  const again = vi.fn(() => Promise.resolve(new Uint8Array(1)));
  await madeOnce(printedFrom(sheetsIn(site)[0]!, origin), again);
  expect(again).not.toHaveBeenCalled();
  await offerPdfs(site, origin);
  expect(textOf('/en/sheet')).toBe(once);
});

test('a page that is no sheet is left alone', () => {
  build('/en/page', '<html><body class="sheet"><p>data-pages="1"</p></body></html>');
  expect(sheetsIn(site)).toEqual([]);
});
