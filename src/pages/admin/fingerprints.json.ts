import type { APIRoute } from 'astro';
import { readContent } from '../../content/read-content.ts';
import { readFolder } from '../../content/read-folder.ts';
import { originalFingerprints } from '../../content/validate/translations.ts';

/** The words that the published originals have, for the editor of a team. */
export const GET: APIRoute = async () =>
  Response.json(await originalFingerprints(readContent(readFolder('content')).content));
