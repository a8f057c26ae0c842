import type { APIRoute } from 'astro';
import { siteContent } from '../../content/site-content.ts';
import { originalFingerprints } from '../../content/fingerprints.ts';

/** The words that the published originals have, for the editor of a team. */
export const GET: APIRoute = async () => Response.json(await originalFingerprints(siteContent().content));
