import type { SimpleCondition } from '../schemas/condition.ts';
import type { Criterion } from '../schemas/criterion.ts';
import type { Answers, outcomes } from '../schemas/example.ts';
import { cautionsOn, isInDoubt, type Caution, type Times, type WayState } from './cautions.ts';
import type { Day } from './days.ts';
import { allHold, bestOf, type Finding, type Judgement, type Question } from './findings.ts';
import { isInForce, isOpen, stateOn } from './in-force.ts';
import { judge, judgeGroups, type Case } from './judge.ts';
import { conditionsOf } from './named.ts';

/** An office or a route, as far as the engine needs it. */
export interface Way<Own extends Criterion = Criterion, State extends WayState = WayState> extends Times<State> {
  readonly id: string;
  readonly criteria: readonly Own[];
  /** Who has it already: somebody for whom one whole group of conditions holds. */
  readonly already?: readonly { readonly all: readonly SimpleCondition[] }[];
}

export type Outcome = (typeof outcomes)[number];

/** One criterion in force on the day, and how it looks for this person. */
export interface Reason<Own extends Criterion = Criterion> {
  readonly criterion: Own;
  readonly finding: Finding;
  readonly ask: readonly Question[];
}

export interface Result<Own extends Criterion = Criterion, State extends WayState = WayState> {
  readonly id: string;
  readonly outcome: Outcome;
  /** Whether the person has it already, so that what matters is to keep it. */
  readonly isHeld: boolean;
  /** The state on the day. None before the first. */
  readonly state: State | undefined;
  /** What the criteria alone say, as if the way were open. */
  readonly ifOpen: Exclude<Outcome, 'closed'>;
  readonly reasons: readonly Reason<Own>[];
  /** What to ask to learn more. Empty once no answer can change what the criteria say. */
  readonly ask: readonly Question[];
  /** What to ask to learn whether the person has it already. */
  readonly askHeld: readonly Question[];
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
export function evaluate<Own extends Criterion, State extends WayState>(
  ways: readonly Way<Own, State>[],
  answers: Answers,
  on: Day,
  today?: Day,
): Result<Own, State>[] {
  return ways.map((way) => evaluateOne(way, answers, on, today));
}

function evaluateOne<Own extends Criterion, State extends WayState>(
  way: Way<Own, State>,
  answers: Answers,
  on: Day,
  today: Day | undefined,
): Result<Own, State> {
  const { id, states, criteria, already = [] } = way;
  const { reasons, whole } = judgeTogether(
    criteria.filter((criterion) => isInForce(criterion, on)),
    answers,
    on,
  );
  const ifOpen = reasons.length === 0 ? 'unknown' : outcomeOf[whole.finding];
  const state = stateOn(states, on);
  const cautions = cautionsOn(way, on, today);
  const isDoubtful = isInDoubt(cautions);
  const isClosed = !isDoubtful && !isOpen(state);
  const outcome = isClosed ? 'closed' : isDoubtful && ifOpen === 'likely' ? 'unknown' : ifOpen;
  const held = judgeGroups(already, { answers, on, passport: undefined });
  const isHeld = held.finding === 'met';
  return { id, outcome, isHeld, state, ifOpen, reasons, ask: whole.ask, askHeld: held.ask, cautions };
}

const isOnPassports = (criterion: Criterion) =>
  conditionsOf([criterion]).some((condition) => condition.kind === 'nationality' && condition.of === 'passport');

/**
 * Judges all criteria for the passport that serves best: one and the same must meet every rule on passports, so two that
 * each fail one are of no use. Where several serve equally well, a reason says what holds for each of them.
 */
function judgeTogether<Own extends Criterion>(
  criteria: readonly Own[],
  answers: Answers,
  on: Day,
): { readonly reasons: readonly Reason<Own>[]; readonly whole: Judgement } {
  const areOnPassports = criteria.map(isOnPassports);
  const passports = areOnPassports.includes(true) ? (answers.nationality ?? [undefined]) : [undefined];
  const cases = passports.map((passport) => {
    const about: Case = { answers, on, passport };
    const judgements = criteria.map((criterion) => judge(criterion, about));
    const onPassports = allHold(judgements.filter((_, index) => areOnPassports[index]));
    return { judgements, onPassports, whole: allHold(judgements) };
  });
  const best = bestOf(cases.map(({ onPassports }) => onPassports)).finding;
  const serving = cases.filter(({ onPassports }) => onPassports.finding === best);
  const reasons = criteria.map((criterion, index) => {
    const { finding, ask } = allHold(serving.map(({ judgements }) => judgements[index]!));
    return { criterion, finding, ask };
  });
  return { reasons, whole: bestOf(cases.map(({ whole }) => whole)) };
}

const outcomeOf: Readonly<Record<Finding, Result['ifOpen']>> = {
  unmet: 'unlikely',
  unknown: 'unknown',
  met: 'likely',
  unchecked: 'likely',
};
