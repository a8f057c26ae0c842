import type { APIRoute } from 'astro';
import { atomFeed } from '../../collections/feed.ts';
import { localePaths } from '../../collections/paths.ts';
import { openView } from '../../collections/view.ts';
import type { Locale } from '../../locales.ts';

export const getStaticPaths = localePaths;

/** What changed on the site, for feed readers. */
export const GET: APIRoute<never, { locale: Locale }> = async ({ params }) =>
  new Response(atomFeed(await openView(params.locale)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
