import type { Answers } from '../schemas/example.ts';
import type { Day } from './days.ts';
import { evaluate, type Outcome, type Way } from './evaluate.ts';
import { isInForce } from './in-force.ts';
import type { Question } from './findings.ts';
import { namedAnswers, type NamedAnswer } from './named.ts';

/** For whom the outcome is a better one, all else being equal: the values of one answer. */
export interface Change {
  readonly question: Question;
  readonly values: readonly NamedAnswer['value'][];
  readonly outcome: Outcome;
}

/** How much an outcome holds out. */
const rank: Readonly<Record<Outcome, number>> = { likely: 3, unknown: 2, unlikely: 1, closed: 0 };

/** Whether one outcome holds out more than another. */
export const isBetter = (a: Outcome, b: Outcome) => rank[a] > rank[b];

/**
 * The single answers that would have led to a better outcome. Nothing is found where two criteria stand in the way at
 * once, nor while the way is closed: then no answer helps.
 */
export function changesOf(way: Way, answers: Answers, on: Day, today?: Day): Change[] {
  const outcomeOf = (given: Answers) => evaluate([way], given, on, today)[0]!.outcome;
  const now = outcomeOf(answers);
  const inForce = way.criteria.filter((criterion) => isInForce(criterion, on));
  const better = namedAnswers(inForce, answers)
    .map(({ question, value, answers: given }) => ({ question, value, outcome: outcomeOf(given) }))
    .filter(({ outcome }) => isBetter(outcome, now));
  return [...new Set(better.map(groupOf))].map((group) => {
    const same = better.filter((change) => groupOf(change) === group);
    return { question: same[0]!.question, values: same.map(({ value }) => value), outcome: same[0]!.outcome };
  });
}

const groupOf = ({ question, outcome }: Pick<Change, 'question' | 'outcome'>) => `${question} ${outcome}`;
