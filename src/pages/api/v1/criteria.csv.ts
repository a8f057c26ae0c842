import type { APIRoute } from 'astro';
import { criteriaTable } from '../../../collections/criteria-table.ts';
import { siteFacts } from '../../../collections/facts.ts';
import { csv } from '../../../i18n/csv.ts';

/** Every criterion of every office and route as a table, for a spreadsheet. */
export const GET: APIRoute = async () =>
  new Response(csv(criteriaTable(await siteFacts())), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
