import type { APIRoute } from 'astro';
import { rulesSchema } from '../../../../schemas/open-data.ts';
import { site } from '../../../../site/settings.ts';

/** What the rules look like that the engine evaluates. */
export const GET: APIRoute = () => Response.json(rulesSchema(`${site.address}/api/v1/schemas/rules.json`));
