import type { APIRoute } from 'astro';
import { siteMapIndex } from '../site/site-map.ts';

export const GET: APIRoute = async () =>
  new Response(await siteMapIndex(), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
