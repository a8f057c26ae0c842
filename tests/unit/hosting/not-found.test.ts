import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { notFoundFile, notFoundRules, placeNotFound } from '../../../src/hosting/not-found.ts';
import { locales } from '../../../src/locales.ts';

describe('an address that does not exist', () => {
  test.each(locales)('is answered in %s below its folder, and as the folder itself', (locale) => {
    expect(notFoundFile(`/${locale}/nope/`)).toBe(`${locale}/404.html`);
    expect(notFoundFile(`/${locale}`)).toBe(`${locale}/404.html`);
  });

  test.each(['/nope/', '/english/', '/', '/fr/', '//es/'])('%s names no language, and gets all of them', (path) => {
    expect(notFoundFile(path)).toBe('404.html');
  });
});

test('a host that reads rules learns the same, the language before all others', () => {
  const rules = notFoundRules().trim().split('\n');
  expect(rules).toEqual([...locales.map((locale) => `/${locale}/* /${locale}/404.html 404`), '/* /404.html 404']);
});

test('a built page is put where hosts look for it, and leaves no folder behind', () => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    for (const locale of locales) {
      mkdirSync(join(site, locale, '404'), { recursive: true });
      writeFileSync(join(site, locale, '404/index.html'), locale);
    }
    placeNotFound(site);
    for (const locale of locales) {
      expect(readdirSync(join(site, locale))).toEqual(['404.html']);
      expect(readFileSync(join(site, locale, '404.html'), 'utf8')).toBe(locale);
    }
  } finally {
    rmSync(site, { recursive: true });
  }
});
