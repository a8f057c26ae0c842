import type { APIRoute } from 'astro';
import { site } from '../site/settings.ts';

/** Nothing is forbidden: a page that is not to be shown says so itself, and must be read for that. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site.address}/sitemap-index.xml\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
