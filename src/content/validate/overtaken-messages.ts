import { earliest } from '../../eligibility/days.ts';
import { waysOf, type Content } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';

/**
 * Messages that were looked at before what they are about changed: "false" may be true by now. One that names no office and no
 * way speaks of all Offices. Overdue or not, somebody must look again.
 */
export function overtakenWarnings(content: Content): Problem[] {
  const { offices, rumours } = content.facts;
  const ways = waysOf(content);
  return [...rumours].flatMap(([id, { about, checkedOn }]) => {
    const concerned = ways.filter((way) => (about.length === 0 ? offices.has(way.id) : about.includes(way.id)));
    return concerned.flatMap(({ id: way, states }) => {
      const { state, from } = states.at(-1)!;
      if (earliest(from) < checkedOn) return [];
      return [
        problemIn(
          `facts/rumours/${id}.yaml`,
          'checkedOn',
          `it was checked on ${checkedOn}, and ${way} has changed since: ${state} from ${from}.`,
          'See whether the verdict and "What is true" still hold, and give it the day on which you looked.',
        ),
      ];
    });
  });
}
