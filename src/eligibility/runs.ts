import type { Answers } from '../schemas/example.ts';
import { addDays, earliest, latest, type Day } from './days.ts';
import { isBetter } from './changes.ts';
import { evaluate, type Outcome, type Result, type Way } from './evaluate.ts';
import { isOpen } from './in-force.ts';
import { conditionsOf, namedAnswers, turnsOf } from './named.ts';

/** Days in a row with one outcome. It lasts until the next begins; before the first day there is nothing. */
export interface Run {
  readonly from: Day;
  readonly outcome: Outcome;
}

/**
 * The days on which something about a way changes: a state or criterion begins, or has ended, it may have closed, or a
 * cut-off has passed.
 */
export function turningDays({ states, criteria }: Pick<Way, 'states' | 'criteria'>): Day[] {
  const days = [
    ...states.map(({ from }) => latest(from)),
    ...states.slice(1).flatMap((state) => (isOpen(state) ? [] : [earliest(state.from)])),
    ...states.flatMap(({ mayEndOn }) => (mayEndOn === undefined ? [] : [addDays(mayEndOn.day, 1)])),
    ...criteria.map(({ from }) => latest(from)),
    ...criteria.flatMap(({ until }) => (until === undefined ? [] : [addDays(latest(until), 1)])),
    ...conditionsOf(criteria).flatMap(turnsOf),
  ];
  return [...new Set(days)].sort();
}

/** The outcomes of a way through time, as a person would have heard them on each day. */
export function runsOf(way: Way, outcomeOn: (day: Day) => Outcome): Run[] {
  return turningDays(way)
    .map((from) => ({ from, outcome: outcomeOn(from) }))
    .filter(({ outcome }, index, all) => outcome !== all[index - 1]?.outcome);
}

/** What comes out if all that could still be asked turns out as well as it can. */
export function bestCase(way: Way, answers: Answers, on: Day): Result {
  const result = evaluate([way], answers, on)[0]!;
  const [question] = result.ask;
  const isAsked = (given: Answers) => evaluate([way], given, on)[0]!.ask.some((one) => one === question);
  return (
    namedAnswers(way.criteria, answers)
      // An answer that is asked again, as a day that lies ahead, leads nowhere.
      .filter((named) => named.question === question && !isAsked(named.answers))
      .map((named) => bestCase(way, named.answers, on))
      .reduce((best, other) => (isBetter(other.ifOpen, best.ifOpen) ? other : best), result)
  );
}
