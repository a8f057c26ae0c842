import type { APIRoute } from 'astro';
import type { Locale } from '../locales.ts';
import { mappedLocales, sitemapOf } from '../site/sitemap.ts';

export const getStaticPaths = () => mappedLocales().map((locale) => ({ params: { locale } }));

export const GET: APIRoute<never, { locale: Locale }> = async ({ params }) =>
  new Response(await sitemapOf(params.locale), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
