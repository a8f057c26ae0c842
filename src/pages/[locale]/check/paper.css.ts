import type { APIRoute } from 'astro';
import type { Locale } from '../../../locales.ts';
import { paperStyles } from '../../../site/paper-styles.ts';
import { localePaths } from '../../../site/paths.ts';
import { openView } from '../../../wording/view.ts';

export const getStaticPaths = localePaths;

/** What only the paper of a result shows. */
export const GET: APIRoute<never, { locale: Locale }> = ({ params }) =>
  new Response(paperStyles(openView(params.locale)), { headers: { 'content-type': 'text/css; charset=utf-8' } });
