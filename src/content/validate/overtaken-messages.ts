import { earliest } from '../../eligibility/days.ts';
import type { Content } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';

/**
 * Messages that were looked at before what they are about changed: "false" may be true by now. One that names no office and no
 * way speaks of all Offices. Overdue or not, somebody must look again.
 */
export function overtakenWarnings({ facts }: Content): Problem[] {
  const ways = [...facts.offices, ...facts.routes];
  return [...facts.rumours].flatMap(([id, { about, checkedOn }]) => {
    const concerned = ways.filter(([way]) => (about.length === 0 ? facts.offices.has(way) : about.includes(way)));
    return concerned.flatMap(([way, { states }]) => {
      const { state, from } = states.at(-1)!;
      if (earliest(from) < checkedOn) return [];
      return [
        problemIn(
          `facts/rumours/${id}.yaml`,
          'checkedOn',
          `it was checked on ${checkedOn}, and ${way} is ${state} since ${from}.`,
          'See whether the verdict and "What is true" still hold, and give it the day on which you looked.',
        ),
      ];
    });
  });
}
