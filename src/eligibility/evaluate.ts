import type { Criterion } from '../schemas/criterion.ts';
import type { Answers } from '../schemas/example.ts';
import type { State } from '../schemas/state.ts';
import type { Day } from './days.ts';
import { isInForce, isOpen, stateOn } from './in-force.ts';
import { allHold, bestPassports, judge, type Case, type Finding, type Question } from './judge.ts';

/** An office or a route, as far as the engine needs it. */
export interface Subject {
  readonly id: string;
  readonly states: readonly Pick<State, 'state' | 'from'>[];
  readonly criteria: readonly Criterion[];
}

export type Outcome = 'likely' | 'unknown' | 'unlikely' | 'closed';

/** One criterion in force on the day, and how it looks for this person. */
export interface Reason {
  readonly criterion: Criterion;
  readonly finding: Finding;
  readonly ask: readonly Question[];
}

export interface Result {
  readonly id: string;
  readonly outcome: Outcome;
  /** What the criteria alone say, as if the subject were open. */
  readonly ifOpen: Exclude<Outcome, 'closed'>;
  readonly reasons: readonly Reason[];
  /** What to ask to learn more. Empty once no answer can change what the criteria say. */
  readonly ask: readonly Question[];
}

/** Judges every subject for one person on one day. Never a promise: `likely` means that no known rule speaks against it. */
export function evaluate(subjects: readonly Subject[], answers: Answers, on: Day): Result[] {
  return subjects.map((subject) => evaluateOne(subject, answers, on));
}

function evaluateOne({ id, states, criteria }: Subject, answers: Answers, on: Day): Result {
  const current = criteria.filter((criterion) => isInForce(criterion, on));
  const passportRules = current.flatMap((criterion) =>
    criterion.kind === 'nationality' && criterion.of === 'passport' ? [criterion] : [],
  );
  const about: Case = { answers, on, passports: bestPassports(passportRules, answers.nationality ?? []) };
  const reasons = current.map((criterion) => ({ criterion, ...judge(criterion, about) }));
  const { finding, ask } = allHold(reasons);
  const ifOpen = reasons.length === 0 ? 'unknown' : outcomeOf(finding);
  return { id, outcome: isOpen(stateOn(states, on)) ? ifOpen : 'closed', ifOpen, reasons, ask };
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
