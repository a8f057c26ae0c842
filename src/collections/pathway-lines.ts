import { isOpen, stateOn } from '../eligibility/in-force.ts';
import { pathways } from '../schemas/route.ts';
import { proseOf } from './prose.ts';
import { pathwayHref } from './routes.ts';
import type { View } from './view.ts';

/** A pathway in one line, with how many of its routes are open on the day shown. */
export interface PathwayLine {
  readonly href: string;
  readonly name: string;
  readonly summary: string;
  readonly count: string;
}

export function pathwayLines(view: View): Promise<PathwayLine[]> {
  const { say, facts } = view;
  return Promise.all(
    pathways.map(async (pathway) => {
      const routes = facts.routes.filter((route) => route.pathway === pathway);
      const open = routes.filter(({ states }) => isOpen(stateOn(states, facts.on))).length;
      const { summary } = await proseOf('pathways', pathway, view);
      return {
        href: pathwayHref(pathway, view),
        name: say(`pathway.name.${pathway}`),
        summary,
        count: say('pathway.openCount', { open, all: routes.length }),
      };
    }),
  );
}
