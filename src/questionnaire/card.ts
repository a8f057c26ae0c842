import { isAnEnd } from '../eligibility/cautions.ts';
import { changesOf, type Change } from '../eligibility/changes.ts';
import type { Day, LooseDay } from '../eligibility/days.ts';
import { isSpared, type Outcome, type Reason, type Result } from '../eligibility/evaluate.ts';
import type { Finding, Question } from '../eligibility/findings.ts';
import { isOpen } from '../eligibility/in-force.ts';
import type { Values } from '../placeholders.ts';
import type { Answers } from '../schemas/example.ts';
import type { BrowserWord, NamedSource, ShortStatement, WordedCriterion, WordedState, WordedWay } from './rules.ts';

/** How a page speaks of cards: its words, its days, and its questions in a word or two. */
export interface Speech {
  readonly say: (word: BrowserWord, values?: Values) => string;
  readonly day: (day: LooseDay) => string;
  readonly label: (question: Question) => string;
}

/**
 * Where a result stands. `already`: what the person has. `start`: what they can begin themselves, or what ends soon.
 * `depends`: what they could begin, if more was known of them. `others`: what somebody else must begin. Then what does
 * not fit, what is for people in another country, and what is closed to everybody.
 */
export const sections = ['already', 'start', 'depends', 'others', 'unlikely', 'there', 'closed'] as const;
export type Section = (typeof sections)[number];

/** A rule in force, and what it means for this person. */
export interface CardReason {
  readonly criterion: WordedCriterion;
  readonly finding: Finding;
  /** What stands before the rule: that it fits, or not; empty where the rule says it itself. */
  readonly label: string;
}

/** A caution in words, with the way to whoever has named an end that may come. */
export interface CardCaution {
  readonly text: string;
  readonly source: NamedSource | undefined;
}

/** What is seen of a card that is folded to one line. */
export interface CardLine extends Pick<WordedWay, 'id' | 'name' | 'lang' | 'href'> {
  readonly section: Section;
  /** Its place in the section: the lowest comes first. */
  readonly rank: number;
  readonly outcome: Outcome;
  readonly group: Outcome | 'already';
  /** Why, in one line: the state, the first rule that does not fit, or who must start it. */
  readonly why: string;
}

/** All that a card says of one office or way for one person on one day. */
export interface Card extends CardLine {
  /** The state on the day; nothing where it did not exist yet, or nobody can say. */
  readonly state: ShortStatement | undefined;
  /** What the state is called where a shape and a colour repeat it. */
  readonly tone: string;
  readonly cautions: readonly CardCaution[];
  /** The outcome in a few words, never a promise; where a question is open, what it depends on. */
  readonly says: string;
  /** What the person must have or show, or what is not known of them. */
  readonly needs: readonly CardReason[];
  /** All other rules. */
  readonly others: readonly CardReason[];
  readonly changes: readonly TellingChange[];
}

/** A change that nobody can take for advice: it names no other passport, country or paper. */
export type TellingChange = Change & { readonly question: Exclude<Question, 'nationality' | 'country' | 'status'> };

/** The day asked about, and the reader's own. */
export interface Days {
  readonly on: Day;
  readonly today: Day;
}

/** Fills the line of a card with what came out for one office or way. */
export function lineOf(
  way: WordedWay,
  result: Result<WordedCriterion, WordedState>,
  answers: Answers,
  speech: Speech,
): CardLine {
  const { outcome, isHeld } = result;
  const section = sectionOf(way, result);
  return {
    id: way.id,
    name: way.name,
    lang: way.lang,
    href: way.href,
    section,
    rank: rankOf(way, result, answers),
    outcome,
    group: isHeld ? 'already' : outcome,
    why: sayWhy(way, result, section, speech),
  };
}

/** Fills a card with what came out for one office or way. There is no other way from a result to words. */
export function cardOf(
  way: WordedWay,
  result: Result<WordedCriterion, WordedState>,
  answers: Answers,
  { on, today }: Days,
  speech: Speech,
): Card {
  const { outcome, state, reasons, ask, cautions } = result;
  const { say } = speech;
  const line = lineOf(way, result, answers, speech);
  const { section } = line;
  const isOwn = section === 'start' || section === 'depends';
  const said = reasons.map((reason) => ({ ...reason, label: labelOf(reason, speech) }));
  // That no rule was found is nothing to bring along.
  // While a question is open, what it decides comes first.
  const isNeed = ({ criterion, finding }: Reason) =>
    criterion.kind !== 'undocumented' &&
    (finding === 'unknown' || (finding === 'unchecked' && !(outcome === 'unknown' && ask.length > 0)));
  return {
    ...line,
    state: state?.worded,
    tone: state?.state ?? 'none',
    cautions: cautions.map((caution) => ({
      text: say(`caution.${caution.kind}`, {
        day: speech.day(caution.day),
        last: speech.day(caution.last ?? caution.day),
        publisher: state?.end?.publisher ?? '',
      }),
      source: isAnEnd(caution) ? state?.end : undefined,
    })),
    says: sayOutcome(result, speech),
    needs: isOwn ? said.filter(isNeed) : [],
    others: isOwn ? said.filter((reason) => !isNeed(reason)) : said,
    changes: section === 'unlikely' && isOpen(state) ? changesOf(way, answers, on, today).filter(isNoAdvice) : [],
  };
}

/** Where a result stands on the page. */
export function sectionOf(way: Pick<WordedWay, 'starter'>, result: Result): Section {
  const { outcome, isHeld, reasons, ask } = result;
  if (isHeld) return 'already';
  if (outcome === 'closed') return 'closed';
  if (outcome !== 'unlikely') {
    if (way.starter !== undefined) return 'others';
    // Time runs for those who are known to be where it runs.
    const isPressing =
      isEnding(result) && !ask.some((question) => question === 'country' || question === 'nationality');
    return outcome === 'unknown' && ask.length > 0 && !isPressing ? 'depends' : 'start';
  }
  return reasons.some(({ criterion, finding }) => finding === 'unmet' && criterion.kind === 'located-in')
    ? 'there'
    : 'unlikely';
}

/** Whether an end that somebody has named lies ahead: then the time runs. */
const isEnding = ({ cautions }: Pick<Result, 'cautions'>) => cautions.some(({ kind }) => kind === 'mayEnd');

/**
 * What ends soon comes before what does not; then what looks possible before what is not known, what is near before what
 * is far, and what was made for people of this nationality before what is for everybody.
 */
function rankOf({ country }: WordedWay, result: Result, answers: Answers): number {
  const { outcome, reasons } = result;
  const isForThem = reasons.some(
    ({ criterion, finding }) =>
      finding === 'met' && criterion.kind === 'nationality' && (criterion.anyOf ?? criterion.only) !== undefined,
  );
  const isInOrder = [isEnding(result), outcome === 'likely', country === answers.country, isForThem];
  return isInOrder.reduce((rank, isFirst) => rank * 2 + Number(!isFirst), 0);
}

/** The cards of one section, in their order. */
export const cardsIn = <Own extends CardLine>(section: Section, cards: readonly Own[]): Own[] =>
  cards.filter((card) => card.section === section).sort((a, b) => a.rank - b.rank);

const isNoAdvice = (change: Change): change is TellingChange =>
  !['nationality', 'country', 'status'].includes(change.question);

const isNeedless = ({ outcome, reasons }: Result) => outcome !== 'closed' && reasons.some(isSpared);

function sayOutcome(result: Result, { say, label }: Speech): string {
  const { outcome, isHeld, ask } = result;
  if (isHeld) return say('outcome.already');
  if (isNeedless(result)) return say('outcome.notNeeded');
  if (outcome === 'unknown' && ask.length > 0) return say('answer.toAsk', { questions: ask.map(label).join(', ') });
  return say(`outcome.${outcome}`);
}

function sayWhy(
  { starter }: WordedWay,
  result: Result<WordedCriterion, WordedState>,
  section: Section,
  speech: Speech,
): string {
  const { state, reasons, cautions } = result;
  if (section === 'others') return starter!;
  if (section === 'start' || section === 'depends') return sayOutcome(result, speech);
  if (section !== 'closed') {
    const first = reasons.find(({ finding }) => finding === 'unmet');
    return first === undefined ? '' : `${labelOf(first, speech)} ${first.criterion.worded.text}`;
  }
  if (state) return state.worded.text;
  return cautions.length > 0 ? '' : speech.say('answer.notYet');
}

function labelOf(reason: Reason<WordedCriterion>, { say }: Speech): string {
  const { criterion, finding } = reason;
  if (isSpared(reason)) return say('finding.notNeeded');
  // That there is no rule, or whom a rule spares, is a sentence of its own, not a thing to be required.
  const isOwn = criterion.kind === 'nationality' && criterion.of === 'own' && finding === 'met';
  if (isOwn || criterion.kind === 'undocumented' || criterion.kind === 'no-requirement') return '';
  if (!saysForWhomNot(criterion)) return say(`finding.${finding}`);
  // "Fits: not for citizens of Cuba" would have to be read twice.
  if (finding === 'met') return say('finding.notBarred');
  return say(finding === 'unmet' ? 'finding.barred' : `finding.${finding}`);
}

/** Whether a rule says for whom it is not, rather than for whom it is. */
const saysForWhomNot = (criterion: WordedCriterion): boolean =>
  (criterion.kind === 'nationality' || criterion.kind === 'located-in') && criterion.noneOf !== undefined;
