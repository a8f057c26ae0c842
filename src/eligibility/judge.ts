import type { Possession, SimpleCondition } from '../schemas/condition.ts';
import type { Criterion } from '../schemas/criterion.ts';
import type { Answers } from '../schemas/example.ts';
import { earliest, latest, type Day, type LooseDay } from './days.ts';

/** `unknown`: an answer is missing or the sources differ. `unchecked`: nothing a person answers can decide it. */
export type Finding = 'met' | 'unmet' | 'unknown' | 'unchecked';

/** A fact that a reader can be asked for. The possessions are asked by their own names. */
export type Question = Exclude<keyof Answers, 'has'> | Possession;

export interface Judgement {
  readonly finding: Finding;
  /** What to ask to learn more. Empty where no answer can help. */
  readonly ask: readonly Question[];
}

/** What a condition is judged against. */
export interface Case {
  readonly answers: Answers;
  readonly on: Day;
  /** The person's passports that no condition of the way on passports shuts out; see `bestPassports`. */
  readonly passports: readonly string[];
}

/** Whatever can be judged: a criterion, a part of a group, a side of a dispute. */
export type Condition = Criterion | SimpleCondition | Extract<Criterion, { kind: 'disputed' }>['alternatives'][number];
export type Of<Kind extends SimpleCondition['kind']> = Extract<SimpleCondition, { kind: Kind }>;

const met: Judgement = { finding: 'met', ask: [] };
const unmet: Judgement = { finding: 'unmet', ask: [] };
const unchecked: Judgement = { finding: 'unchecked', ask: [] };
const unknown = (...ask: readonly Question[]): Judgement => ({ finding: 'unknown', ask });
const judged = (holds: boolean): Judgement => (holds ? met : unmet);

/** Judges one condition by the answers given so far. A missing answer is never guessed. */
export function judge(condition: Condition, about: Case): Judgement {
  switch (condition.kind) {
    case 'nationality':
      return judgeNationality(condition, about);
    case 'located-in':
      return judgeLocation(condition, about);
    case 'present-by':
      return judgePresence(condition, about);
    case 'legal-status':
      return judgeStatus(condition, about);
    case 'age':
      return judgeAge(condition, about);
    case 'has': {
      const answer = about.answers.has?.[condition.what];
      return answer === undefined ? unknown(condition.what) : judged(answer);
    }
    case 'no-requirement':
      return met;
    case 'registered':
    case 'text':
    case 'undocumented':
      return unchecked;
    case 'any-of':
      // What an authority may grant in a single case is shown, and makes nothing likely.
      return anyHolds(
        condition.options
          .filter(({ exception }) => !exception)
          .map(({ all }) => allHold(all.map((part) => judge(part, about)))),
      );
    case 'disputed':
      return allAgree(condition.alternatives.map((side) => judge(side, about)));
  }
}

/** What a condition that shuts passports out says of one. `unknown`: the list is longer than what we read of it. */
function listing(code: string, { noneOf, notListed }: Of<'nationality'>): 'shut-out' | 'free' | 'unknown' {
  if (noneOf!.includes(code)) return 'shut-out';
  return notListed === undefined || notListed.includes(code) ? 'free' : 'unknown';
}

/**
 * The passports to judge by: one and the same must meet every condition on passports, so two that each fail one are of no
 * use, and one that is known to be free leaves the doubtful ones aside.
 */
export function bestPassports(conditions: readonly Of<'nationality'>[], nationalities: readonly string[]): string[] {
  const left = nationalities.filter((code) => conditions.every((one) => listing(code, one) !== 'shut-out'));
  const free = left.filter((code) => conditions.every((one) => listing(code, one) === 'free'));
  return free.length > 0 ? free : left;
}

function judgeNationality(condition: Of<'nationality'>, { answers, passports }: Case): Judgement {
  const { anyOf, noneOf, only, of } = condition;
  const nationalities = answers.nationality;
  if (nationalities === undefined) return unknown('nationality');
  if (anyOf) return judged(nationalities.some((code) => anyOf.includes(code)));
  if (only) return judged(nationalities.every((code) => only.includes(code)));
  const listed = (code: string) => noneOf!.includes(code);
  if (of !== 'passport') return judged(!nationalities.some(listed));
  if (passports.length === 0) return judged(!nationalities.some(listed));
  return passports.every((code) => listing(code, condition) === 'free') ? met : unknown();
}

function judgeLocation({ anyOf, noneOf }: Of<'located-in'>, { answers }: Case): Judgement {
  const { country, nationality } = answers;
  if (country === undefined) return unknown('country');
  if (anyOf) return judged(anyOf.includes(country));
  if (noneOf) return judged(!noneOf.includes(country));
  return nationality === undefined ? unknown('nationality') : judged(nationality.includes(country));
}

/** Nobody is asked since when, or with which papers, they are in a country of their own. */
const isAtHome = ({ country, nationality }: Answers) =>
  country !== undefined && Boolean(nationality?.includes(country));

function judgePresence({ day, in: place }: Of<'present-by'>, { answers, on }: Case): Judgement {
  const { country, since } = answers;
  if (country === undefined) return unknown('country');
  if (country !== place) return unmet;
  if (on <= day) return met;
  if (since === undefined || startsAfter(since, on)) return isAtHome(answers) ? unknown() : unknown('since');
  if (latest(since) <= day) return met;
  return startsAfter(since, day) ? unmet : unknown('since');
}

/** Whether an arrival lies after a day, however little of it is known. */
export const startsAfter = (since: LooseDay, day: Day) => earliest(since) > day;

/** A person in a country of their own counts as having regular status there, whatever else they answer. */
function judgeStatus({ anyOf }: Of<'legal-status'>, { answers }: Case): Judgement {
  const { status } = answers;
  if (isAtHome(answers)) return judged(anyOf.includes('regular'));
  const missing = (['nationality', 'country'] as const).filter((question) => answers[question] === undefined);
  if (status === undefined) return unknown(...missing, 'status');
  const holds = anyOf.includes(status);
  return missing.length > 0 && holds !== anyOf.includes('regular') ? unknown(...missing) : judged(holds);
}

function judgeAge({ atLeast = 0, atMost = Infinity }: Of<'age'>, { answers: { age } }: Case): Judgement {
  return age === undefined ? unknown('age') : judged(atLeast <= age && age <= atMost);
}

const asked = (judgements: readonly Judgement[]) => [...new Set(judgements.flatMap(({ ask }) => ask))];
const pick = (judgements: readonly Judgement[], order: readonly Finding[]): Judgement => {
  const finding = order.find((one) => judgements.some((judgement) => judgement.finding === one))!;
  return finding === 'unknown' ? unknown(...asked(judgements)) : { finding, ask: [] };
};

/** Every part must hold: the worst finding decides. */
export const allHold = (judgements: readonly Judgement[]) =>
  pick([...judgements, met], ['unmet', 'unknown', 'unchecked', 'met']);

/** One part is enough: the best finding decides. What can be asked is asked before a part that nobody can check counts. */
const anyHolds = (judgements: readonly Judgement[]) =>
  pick([...judgements, unmet], ['met', 'unknown', 'unchecked', 'unmet']);

/** The sides of a dispute decide only together: one "no" beside anything but "no" stays unknown, whatever is answered. */
function allAgree(sides: readonly Judgement[]): Judgement {
  const findings = new Set(sides.map(({ finding }) => finding));
  const saysNo = findings.has('unmet');
  if (saysNo && (findings.has('met') || findings.has('unchecked'))) return unknown();
  if (findings.has('unknown')) return unknown(...asked(sides));
  return saysNo ? unmet : findings.has('unchecked') ? unchecked : met;
}
