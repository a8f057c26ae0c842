import type { Criterion } from '../schemas/criterion.ts';
import type { Answers, outcomes } from '../schemas/example.ts';
import { cautionsOn, isInDoubt, type Caution, type Times } from './cautions.ts';
import type { Day } from './days.ts';
import { isInForce, isOpen, stateOn } from './in-force.ts';
import { allHold, bestPassports, judge, type Case, type Finding, type Question } from './judge.ts';

/** An office or a route, as far as the engine needs it. */
export interface Way<Own extends Criterion = Criterion> extends Times {
  readonly id: string;
  readonly criteria: readonly Own[];
}

export type Outcome = (typeof outcomes)[number];

/** One criterion in force on the day, and how it looks for this person. */
export interface Reason<Own extends Criterion = Criterion> {
  readonly criterion: Own;
  readonly finding: Finding;
  readonly ask: readonly Question[];
}

export interface Result<Own extends Criterion = Criterion> {
  readonly id: string;
  readonly outcome: Outcome;
  /** What the criteria alone say, as if the way were open. */
  readonly ifOpen: Exclude<Outcome, 'closed'>;
  readonly reasons: readonly Reason<Own>[];
  /** What to ask to learn more. Empty once no answer can change what the criteria say. */
  readonly ask: readonly Question[];
  /** What must be heard first. Where nobody can say that it is open, nothing is likely. */
  readonly cautions: readonly Caution[];
}

/** Whether a criterion spares a country's own nationals a permit there, and this person is one of them: that is no refusal. */
export const isSpared = ({ criterion, finding }: Pick<Reason, 'criterion' | 'finding'>): boolean =>
  finding === 'unmet' && criterion.kind === 'nationality' && criterion.of === 'own';

/**
 * Judges every way for one person on one day. Never a promise: `likely` means that no known criterion speaks against it.
 * With the day of today, what nobody has looked at in time is likely for nobody from that day on. The reasons hold the
 * criteria as they were handed in, with whatever else they carry.
 */
export function evaluate<Own extends Criterion>(
  ways: readonly Way<Own>[],
  answers: Answers,
  on: Day,
  today?: Day,
): Result<Own>[] {
  return ways.map((way) => evaluateOne(way, answers, on, today));
}

function evaluateOne<Own extends Criterion>(
  way: Way<Own>,
  answers: Answers,
  on: Day,
  today: Day | undefined,
): Result<Own> {
  const { id, states, criteria } = way;
  const current = criteria.filter((criterion) => isInForce(criterion, on));
  const passportConditions = current.flatMap((criterion: Criterion) =>
    criterion.kind === 'nationality' && criterion.of === 'passport' ? [criterion] : [],
  );
  const about: Case = { answers, on, passports: bestPassports(passportConditions, answers.nationality ?? []) };
  const reasons = current.map((criterion) => ({ criterion, ...judge(criterion, about) }));
  const { finding, ask } = allHold(reasons);
  const ifOpen = reasons.length === 0 ? 'unknown' : outcomeOf(finding);
  const cautions = cautionsOn(way, on, today);
  const isDoubtful = isInDoubt(cautions);
  const isClosed = !isDoubtful && !isOpen(stateOn(states, on));
  const outcome = isClosed ? 'closed' : isDoubtful && ifOpen === 'likely' ? 'unknown' : ifOpen;
  return { id, outcome, ifOpen, reasons, ask, cautions };
}

function outcomeOf(finding: Finding): Result['ifOpen'] {
  switch (finding) {
    case 'unmet':
      return 'unlikely';
    case 'unknown':
      return 'unknown';
    case 'met':
    case 'unchecked':
      return 'likely';
  }
}
