import type { APIRoute } from 'astro';
import { llmsText } from '../site/llms.ts';

/** The way into the dated facts for assistants, which are asked about the Offices too. */
export const GET: APIRoute = () =>
  new Response(llmsText(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
