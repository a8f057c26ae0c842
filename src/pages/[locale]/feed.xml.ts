import type { APIRoute } from 'astro';
import type { Locale } from '../../locales.ts';
import { atomFeed } from '../../site/feed.ts';
import { localePaths } from '../../site/paths.ts';
import { openView } from '../../wording/view.ts';

export const getStaticPaths = localePaths;

/** What changed on the site, for feed readers. */
export const GET: APIRoute<never, { locale: Locale }> = ({ params }) =>
  new Response(atomFeed(openView(params.locale)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
