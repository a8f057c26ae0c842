import type { Entry, WayEntry } from '../content/facts.ts';
import { latest } from '../eligibility/days.ts';
import type { Criterion } from '../schemas/criterion.ts';
import type { Detail } from '../schemas/detail.ts';
import { criterionLabel, wordStatement, type WordedStatement } from './statement.ts';
import type { View } from './view.ts';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The rules about who could apply, oldest first within each kind, the kinds in the order in which they first came up. */
export function criterionLines(criteria: readonly Criterion[], view: View): WordedStatement[] {
  const labels = [...new Set(criteria.map(criterionLabel))];
  const rank = (criterion: Criterion) => labels.indexOf(criterionLabel(criterion));
  return criteria
    .toSorted((a, b) => rank(a) - rank(b) || compare(latest(a.from), latest(b.from)))
    .map((criterion) => wordStatement(criterion, view));
}

/** The states an office or route has been in, newest first. A row has its day and its word, and needs no sentence. */
export const stateLines = (way: WayEntry, view: View): WordedStatement[] =>
  way.states
    // A first state that is proven only later is no row of an earlier day.
    .filter(({ from }) => latest(from) <= view.facts.on)
    .map((state) => ({ ...wordStatement({ state, way }, view), text: '' }))
    .toReversed();

/** How an office or route works, by topic, oldest first within each. */
export const detailLines = (details: readonly Detail[], view: View): WordedStatement[] =>
  details
    .toSorted((a, b) => compare(a.topic, b.topic) || compare(latest(a.from), latest(b.from)))
    .map((detail) => wordStatement(detail, view));

/** What happened, oldest first. */
export const eventLines = (events: readonly Entry<'events'>[], view: View): WordedStatement[] =>
  events.map((event) => wordStatement(event, view));
