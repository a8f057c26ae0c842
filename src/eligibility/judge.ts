import type { SimpleCondition } from '../schemas/condition.ts';
import type { Criterion } from '../schemas/criterion.ts';
import type { Answers } from '../schemas/example.ts';
import { earliest, latest, type Day } from './days.ts';

/** `unknown`: an answer is missing or the sources differ. `unchecked`: nothing a person answers can decide it. */
export type Finding = 'met' | 'unmet' | 'unknown' | 'unchecked';

/** A fact that a reader can be asked for. The possessions are asked by their own names. */
export type Question = Exclude<keyof Answers, 'has'> | Extract<SimpleCondition, { kind: 'has' }>['what'];

export interface Judgement {
  readonly finding: Finding;
  /** What to ask to learn more. Empty where no answer can help. */
  readonly ask: readonly Question[];
}

/** What a condition is judged against. */
export interface Case {
  readonly answers: Answers;
  readonly on: Day;
  /** The person's passports that meet every passport rule of the subject. */
  readonly passports: readonly string[];
}

type Condition = Criterion | SimpleCondition | Extract<Criterion, { kind: 'disputed' }>['alternatives'][number];
type Of<Kind extends SimpleCondition['kind']> = Extract<SimpleCondition, { kind: Kind }>;

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
      return anyHolds(condition.options.map(({ all }) => allHold(all.map((part) => judge(part, about)))));
    case 'disputed':
      return allAgree(condition.alternatives.map((side) => judge(side, about)));
  }
}

function judgeNationality({ anyOf, noneOf, only, of }: Of<'nationality'>, { answers, passports }: Case): Judgement {
  const nationalities = answers.nationality;
  if (nationalities === undefined) return unknown('nationality');
  if (anyOf) return judged(nationalities.some((code) => anyOf.includes(code)));
  if (only) return judged(nationalities.every((code) => only.includes(code)));
  const listed = (code: string) => noneOf!.includes(code);
  if (of === 'person') return judged(!nationalities.some(listed));
  return judged(passports.some((code) => !listed(code)) || !nationalities.some(listed));
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
  if (since === undefined || earliest(since) > on) return isAtHome(answers) ? unknown() : unknown('since');
  const last = latest(since) < on ? latest(since) : on;
  if (last <= day) return met;
  return earliest(since) > day ? unmet : unknown('since');
}

function judgeStatus({ anyOf }: Of<'legal-status'>, { answers }: Case): Judgement {
  const status = isAtHome(answers) ? 'regular' : answers.status;
  return status === undefined ? unknown('status') : judged(anyOf.includes(status));
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

/** One part is enough: the best finding decides. A part that nobody can check already leaves the door open. */
const anyHolds = (judgements: readonly Judgement[]) => pick(judgements, ['met', 'unchecked', 'unknown', 'unmet']);

/** The sides of a dispute decide only together. */
function allAgree(sides: readonly Judgement[]): Judgement {
  const findings = new Set(sides.map(({ finding }) => finding));
  if (findings.size === 1) return findings.has('unknown') ? unknown(...asked(sides)) : sides[0]!;
  if (!findings.has('unmet') && !findings.has('unknown')) return unchecked;
  return findings.has('met') && findings.has('unmet') ? unknown() : unknown(...asked(sides));
}
