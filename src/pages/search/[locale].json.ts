import type { APIRoute } from 'astro';
import type { Locale } from '../../locales.ts';
import { localePaths } from '../../site/paths.ts';
import { searchEntries } from '../../site/search-entries.ts';
import { openView } from '../../wording/view.ts';

export const getStaticPaths = localePaths;

/** What the search knows of each page beside its text. The index is made from it, and it is then taken away again. */
export const GET: APIRoute<never, { locale: Locale }> = ({ params }) =>
  Response.json(searchEntries(openView(params.locale)));
