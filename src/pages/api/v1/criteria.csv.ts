import type { APIRoute } from 'astro';
import { original } from '../../../locales.ts';
import { criteriaTable } from '../../../open-data/criteria-table.ts';
import { csv } from '../../../open-data/csv.ts';
import { openView } from '../../../wording/view.ts';

/** Every criterion of every office and route as a table, for a spreadsheet. */
export const GET: APIRoute = () =>
  new Response(csv(criteriaTable(openView(original))), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
