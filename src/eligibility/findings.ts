import type { Possession } from '../schemas/condition.ts';
import type { Answers } from '../schemas/example.ts';

/** `unknown`: an answer is missing or the sources differ. `unchecked`: nothing a person answers can decide it. */
export type Finding = 'met' | 'unmet' | 'unknown' | 'unchecked';

/** A fact that a reader can be asked for. The possessions are asked by their own names. */
export type Question = Exclude<keyof Answers, 'has'> | Possession;

export interface Judgement {
  readonly finding: Finding;
  /** What to ask to learn more. Empty where no answer can help. */
  readonly ask: readonly Question[];
  /** What can be found once all that is asked has been answered. */
  readonly canBe: readonly Finding[];
}

const settled = (finding: Finding): Judgement => ({ finding, ask: [], canBe: [finding] });
export const met = settled('met');
export const unmet = settled('unmet');
export const unchecked = settled('unchecked');
/** Not known, and no answer helps: the sources do not say. */
export const undecided = settled('unknown');
/** Not known until the questions are answered. */
export const unknown = (...ask: readonly Question[]): Judgement => ({
  finding: 'unknown',
  ask,
  canBe: ['met', 'unmet'],
});
export const judged = (holds: boolean): Judgement => (holds ? met : unmet);

type Join = (one: Finding, other: Finding) => Finding;

/** The one that stands first in an order. */
const firstOf =
  (order: readonly Finding[]): Join =>
  (one, other) =>
    order.indexOf(one) < order.indexOf(other) ? one : other;

const fromWorst = ['unmet', 'unknown', 'unchecked', 'met'] as const;
const worse = firstOf(fromWorst);
const better = firstOf([...fromWorst].reverse());
/** What can be asked is asked before a part that nobody can check counts. */
const betterOnceAsked = firstOf(['met', 'unknown', 'unchecked', 'unmet']);

/** One "no" beside anything but "no" leaves it open, whatever is answered. */
function agreed(one: Finding, other: Finding): Finding {
  if (one === other) return one;
  return [one, other].every((finding) => finding === 'met' || finding === 'unchecked') ? 'unchecked' : 'unknown';
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** All that can come out for the parts together. */
const possible = (parts: readonly Judgement[], join: Join): readonly Finding[] =>
  parts
    .map(({ canBe }) => canBe)
    .reduce((one, other) => unique(one.flatMap((finding) => other.map((next) => join(finding, next)))));

/** Joins the parts, and asks only what can still change what comes out for the whole. */
function joined(parts: readonly Judgement[], join: Join): Judgement {
  if (parts.length === 1) return parts[0]!;
  const finding = parts.map((part) => part.finding).reduce(join);
  if (finding !== 'unknown') return settled(finding);
  const canBe = possible(parts, join);
  // A finding joined with itself is itself, so that a part may stand among those around it.
  const matters = (part: Judgement) =>
    canBe.some((around) => part.canBe.some((answered) => join(around, answered) !== join(around, 'unknown')));
  return { finding, ask: unique(parts.filter(matters).flatMap((part) => part.ask)), canBe };
}

/** Every part must hold: the worst finding decides. */
export const allHold = (parts: readonly Judgement[]) => joined([met, ...parts], worse);

/** One part is enough: the best finding decides. */
export const anyHolds = (parts: readonly Judgement[]) => joined([unmet, ...parts], betterOnceAsked);

/** The sides of a dispute decide only together. */
export const allAgree = (sides: readonly Judgement[]) => joined(sides, agreed);

/** The best of some cases that are tried one by one. */
export const bestOf = (cases: readonly Judgement[]) => joined(cases, better);
