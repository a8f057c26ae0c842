import type { APIRoute } from 'astro';
import { siteFacts } from '../../../content/facts.ts';
import { criteriaTable } from '../../../open-data/criteria-table.ts';
import { csv } from '../../../open-data/csv.ts';

/** Every criterion of every office and route as a table, for a spreadsheet. */
export const GET: APIRoute = () =>
  new Response(csv(criteriaTable(siteFacts())), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
