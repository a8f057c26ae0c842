import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages, editorPages } from '../support/site.ts';
import { validatorWith } from '../support/html-rules.ts';

test('the editor has its page, its guide and its report, all hidden from search engines', () => {
  const pages = editorPages();
  expect(pages.map(({ address }) => address)).toEqual(['/admin/guide/', '/admin/', '/admin/review/']);
  for (const { address, html } of pages) {
    expect(html, address).toContain('<meta name="robots" content="noindex">');
    expect(html, address).toContain('<meta http-equiv="Content-Security-Policy"');
  }
});

test('no public page loads, preloads or leads to any of it', () => {
  const leading = builtPages().filter(({ html }) => html.includes('/admin/'));
  expect(leading.map(({ address }) => address)).toEqual([]);
});

test('the licence of Decap stands beside its script, which names it', () => {
  const script = readFileSync('dist/admin/decap-cms.js', 'utf8').slice(0, 200);
  const [, name = ''] = /license information please see (\S+)/v.exec(script) ?? [];
  expect(readFileSync(`dist/admin/${name}`, 'utf8')).toContain('license');
});

test('a build that names no backend holds no configuration', () => {
  expect(existsSync('dist/admin/decap-cms.js')).toBe(true);
  expect(existsSync('dist/admin/config.yml')).toBe(false);
});

test('the pages of the editor are valid HTML', async () => {
  const validator = validatorWith();
  for (const { address, html } of editorPages()) {
    const { results } = await validator.validateString(html);
    expect(
      results.flatMap(({ messages }) => messages.map(({ message }) => message)),
      address,
    ).toEqual([]);
  }
});
