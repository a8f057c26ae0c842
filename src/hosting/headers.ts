import { locales } from '../locales.ts';
import { policyText } from './policy.ts';

const framing = { 'frame-ancestors': ["'self'"] };

/**
 * What public pages may do: load from their own site alone, run scripts from files alone (`wasm-unsafe-eval` lets the
 * search compile its engine, and nothing else), be framed by the editor alone. Their styles stand in the pages, but for what
 * paper alone shows.
 */
const pageHeaders = {
  'Content-Security-Policy': policyText({
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    ...framing,
  }),
};

/** By the pattern of their addresses, what a host has to send with files; an address may fit several patterns. */
const rules: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/*': {
    // The editor's pages bring the rest of their policy themselves; who may frame them, only a header can say.
    'Content-Security-Policy': policyText(framing),
    'X-Content-Type-Options': 'nosniff',
    // Nobody whom we cite learns that somebody reads this.
    'Referrer-Policy': 'no-referrer',
  },
  '/': pageHeaders,
  '/404.html': pageHeaders,
  ...Object.fromEntries(locales.map((locale) => [`/${locale}/*`, pageHeaders])),
  // Pages of other sites may read the open data.
  '/api/*': { 'Access-Control-Allow-Origin': '*' },
  // A host compresses by type, and knows none for the engine of the search.
  '/pagefind/*.pagefind': { 'Content-Type': 'application/wasm' },
};

const fits = (pattern: string, path: string) => {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? path === start : path.startsWith(start) && path.endsWith(end);
};

/** The headers of a file by its address: those of every pattern that it fits, of which the last one counts. */
export const headersOf = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(rules)
      .filter(([pattern]) => fits(pattern, path))
      .flatMap(([, headers]) => Object.entries(headers)),
  );

/** The headers as Netlify, Cloudflare Pages and their like read them from `_headers`. */
export const headersFile = (): string =>
  Object.entries(rules)
    .map(([pattern, headers]) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
