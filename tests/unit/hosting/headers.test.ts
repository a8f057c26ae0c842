import { describe, expect, test } from 'vitest';
import { headersFile, headersOf } from '../../../src/hosting/headers.ts';

describe('every file', () => {
  test.each(['/', '/en/', '/es/check/', '/admin/', '/admin/review/', '/api/v1/offices.json', '/icon.svg', '//admin/'])(
    '%s says what it is, lets nobody else frame it, and leads away without saying from where',
    (path) => {
      const headers = headersOf(path);
      expect(headers['X-Content-Type-Options']).toBe('nosniff');
      expect(headers['Referrer-Policy']).toBe('no-referrer');
      expect(headers['Content-Security-Policy']).toMatch(/(?:^|; )frame-ancestors 'self'$/v);
    },
  );
});

test('public pages load from their own site alone, and the editor’s bring a policy of their own', () => {
  for (const path of ['/', '/404.html', '/en/', '/ht/countries/colombia/']) {
    expect(headersOf(path)['Content-Security-Policy'], path).toMatch(/^default-src 'none'; script-src 'self' /v);
  }
  for (const path of ['/admin/', '/english/']) {
    expect(headersOf(path)['Content-Security-Policy'], path).toBe("frame-ancestors 'self'");
  }
});

test('pages of other sites may read the open data, and nothing else', () => {
  const open = [
    '/api/v1/offices.json',
    '/api/v1/',
    '/admin/api/v1/',
    '/en/',
    '/search/',
    '/pagefind/pagefind.js',
  ].filter((path) => 'Access-Control-Allow-Origin' in headersOf(path));
  expect(open).toEqual(['/api/v1/offices.json', '/api/v1/']);
});

test('a host reads the same from the file', () => {
  expect(headersFile()).toMatch(/^\/\*\n {2}Content-Security-Policy: frame-ancestors 'self'\n/v);
  expect(headersFile()).toContain('\n/api/*\n  Access-Control-Allow-Origin: *\n');
  expect(headersFile()).toContain('\n/pagefind/*.pagefind\n  Content-Type: application/wasm\n');
});
