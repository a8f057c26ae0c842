import { locales } from '../locales.ts';

/**
 * What public pages may do: load from their own site alone, run scripts from files alone (`wasm-unsafe-eval` lets the
 * search compile its engine, and nothing else), be framed by the editor alone. Their styles stand in the pages.
 */
const policy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'unsafe-inline'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'self'",
};

/** What a host has to send with every public page. The editor's pages bring a policy of their own. */
export const publicHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': Object.entries(policy)
    .map(([rule, from]) => `${rule} ${from}`)
    .join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

const folders = locales.map((locale) => `/${locale}/`);
const files = ['/', '/404.html'];

/** Whether a path is that of a public page, so that the headers belong to it. */
export const isPublicPage = (path: string) => files.includes(path) || folders.some((folder) => path.startsWith(folder));

/** The headers as Netlify, Cloudflare Pages and their like read them from `_headers`. */
export function headersFile(): string {
  const lines = Object.entries(publicHeaders).map(([name, value]) => `  ${name}: ${value}`);
  // A host compresses by type, and knows none for the engine of the search.
  const engine = '/pagefind/*.pagefind\n  Content-Type: application/wasm\n';
  return [
    ...[...files, ...folders.map((folder) => `${folder}*`)].map((path) => [path, ...lines, ''].join('\n')),
    engine,
  ].join('\n');
}
