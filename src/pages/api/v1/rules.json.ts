import type { APIRoute } from 'astro';
import { ruleParts } from '../../../content/content.ts';
import { siteFacts } from '../../../content/facts.ts';
import { judgedParts } from '../../../schemas/judged.ts';
import { judgedTimes } from '../../../views/questionnaire-rules.ts';

/** What the engine evaluates: every state and criterion of every office and route, as known on the day shown. */
export const GET: APIRoute = () => {
  const { on, offices, routes } = siteFacts();
  const subjects = [...offices, ...routes].map((way) => {
    const { states, criteria, ...others } = ruleParts(way);
    return { id: way.id, ...others, states: states.map(judgedTimes), criteria: criteria.map(judgedParts) };
  });
  return Response.json({ on, subjects });
};
