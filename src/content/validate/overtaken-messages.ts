import { waysOf, type Content } from '../content.ts';
import { changedSince } from '../overtaken.ts';
import { problemIn, type Problem } from '../problem.ts';

/** Messages that were looked at before what they are about changed. Overdue or not, somebody must look again. */
export function overtakenWarnings(content: Content): Problem[] {
  const ways = waysOf(content);
  const offices = ways.filter(({ id }) => content.facts.offices.has(id));
  const routes = ways.filter(({ id }) => content.facts.routes.has(id));
  return [...content.facts.rumours].flatMap(([id, message]) =>
    changedSince(message, offices, routes).map(({ id: way, states }) => {
      const { state, from } = states.at(-1)!;
      return problemIn(
        `facts/rumours/${id}.yaml`,
        'checkedOn',
        `it was checked on ${message.checkedOn}, and ${way} has changed since: ${state} from ${from}.`,
        'See whether the verdict and "What is true" still hold, and give it the day on which you looked.',
      );
    }),
  );
}
