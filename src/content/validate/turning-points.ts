import { mostTurningPoints } from '../../schemas/event.ts';
import type { Content } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';

/** More turning points than the timeline begins with. */
export function turningPointProblems({ facts }: Pick<Content, 'facts'>): Problem[] {
  const chosen = [...facts.events].filter(([, { isTurningPoint }]) => isTurningPoint).map(([id]) => id);
  if (chosen.length <= mostTurningPoints) return [];
  return [
    problemIn(
      `facts/events/${chosen.at(-1)!}.yaml`,
      'isTurningPoint',
      `${chosen.length} events are turning points, and the timeline begins with ${mostTurningPoints} at most.`,
      `Leave it out here or in another of them: ${chosen.join(', ')}.`,
    ),
  ];
}
