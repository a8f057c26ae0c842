import type { APIRoute } from 'astro';
import { readContent } from '../../checks/read-content.ts';
import { readFolder } from '../../checks/read-folder.ts';
import { originalFingerprints } from '../../checks/translations.ts';

/** The words that the published originals have, for the editor of a team. */
export const GET: APIRoute = async () =>
  Response.json(await originalFingerprints(readContent(readFolder('content')).content));
