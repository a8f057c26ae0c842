import type { APIRoute } from 'astro';
import { sitemapIndex } from '../site/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(await sitemapIndex(), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
