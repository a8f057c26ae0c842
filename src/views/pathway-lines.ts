import { writtenProse } from '../content/prose.ts';
import { statusOn } from '../eligibility/cautions.ts';
import { isOpen } from '../eligibility/in-force.ts';
import { pathways, type Pathway } from '../schemas/route.ts';
import { hrefOf } from '../wording/hrefs.ts';
import type { Phrase, View } from '../wording/view.ts';

/** A pathway in one line, with how many of its routes are open on the day shown. */
export interface PathwayLine {
  readonly href: string;
  readonly name: string;
  readonly summary: Phrase;
  readonly count: string;
}

/**
 * How many routes of a pathway are open on the day shown, in words. Where others choose whom they take, a number would
 * send people to a door that they cannot open.
 */
export function openCount(pathway: Pathway, { say, facts }: View): string {
  const routes = facts.routes.filter((route) => route.pathway === pathway);
  const open = routes.filter(({ states }) => isOpen({ state: statusOn(states, facts.on) }));
  const isForOthers = ({ startedBy }: (typeof routes)[number]) => startedBy === 'agency' || startedBy === 'employer';
  if (open.length === 0) return say('pathway.shut');
  if (open.every(isForOthers)) return say('pathway.notYours');
  return say('pathway.openCount', { open: open.length, all: routes.length });
}

export function pathwayLines(view: View): PathwayLine[] {
  return pathways.map((pathway) => {
    const { head, lang } = writtenProse('pathways', pathway, view.locale);
    return {
      href: hrefOf('pathway', { pathway }, view),
      name: view.say(`pathway.name.${pathway}`),
      summary: { text: head.summary, ...(lang !== view.locale && { lang }) },
      count: openCount(pathway, view),
    };
  });
}
