import type { WayState } from '../eligibility/cautions.ts';
import type { Way } from '../eligibility/evaluate.ts';
import { dayQuestions } from '../eligibility/questions.ts';
import type { Criterion } from '../schemas/criterion.ts';

/** A source as a reason names it: who said it, with "according to" where nobody else does, and its place among the sources. */
export interface NamedSource {
  readonly publisher: string;
  readonly href: string;
}

/** A statement as a card prints it: in the words of the page, with its best source and the day somebody last looked. */
export interface ShortStatement {
  readonly text: string;
  /** The language of the text, where it is not the page's. */
  readonly lang?: string | undefined;
  /** That it is not confirmed; nothing where it is, or where its source says who alone says so. */
  readonly unconfirmed?: string | undefined;
  readonly checked: string;
  readonly named: readonly NamedSource[];
}

export type WordedCriterion = Criterion & { readonly worded: Omit<ShortStatement, 'checked'> };
export type WordedState = WayState & {
  readonly worded: ShortStatement;
  /** Who has named an end that may come. */
  readonly end?: NamedSource;
};

/** An office or route that the engine can judge and the page can show. */
export interface WordedWay extends Way<WordedCriterion, WordedState> {
  readonly name: string;
  readonly lang?: string | undefined;
  readonly href: string;
  /** Country letters of the place that it is about. */
  readonly country: string;
  readonly isOffice: boolean;
  /** The pathway of a way; an office has none. */
  readonly pathway?: string;
  /** Who must start it, as a sentence, where the person cannot. */
  readonly starter?: string;
}

/** A statement as it lies in the page: each source is its publisher, and where it stands among the sources. */
export interface PackedStatement extends Omit<ShortStatement, 'named' | 'checked'> {
  readonly named?: readonly (readonly [publisher: string, place: string])[];
  readonly checked?: string;
}

type Packed<Worded, Known extends string = never> = Worded extends unknown
  ? Omit<Worded, 'worded' | Known> & PackedStatement
  : never;

/** A criterion as it lies in the page: without the day from which it holds where that is the day of the one before. */
export type PackedCriterion = Packed<WordedCriterion, 'from'> & { readonly from?: string };
export type PackedState = Packed<WordedState>;

/** A way as it lies in the page, where every byte counts: its address follows from its id. */
export interface PackedWay extends Omit<WordedWay, 'href' | 'isOffice' | 'states' | 'criteria'> {
  readonly states: readonly PackedState[];
  readonly criteria: readonly PackedCriterion[];
}

/** What lies in the page for the check. */
export interface PackedRules extends Omit<QuestionnaireRules, 'ways'> {
  readonly ways: readonly PackedWay[];
  /** The addresses of the pages of offices and ways, with places for `{id}` and `{pathway}`, and of the sources. */
  readonly pages: { readonly office: string; readonly way: string; readonly sources: string };
}

/** Everything that the check needs besides the page: the rules, and the words to speak of them. */
export interface QuestionnaireRules {
  readonly ways: readonly WordedWay[];
  readonly words: Readonly<Record<BrowserWord, string>>;
  /** The day of the fact sheet. */
  readonly sheet: string;
  /** The tag for the names of countries in `Intl`; none where it knows no such names. */
  readonly formats?: string;
  /** What stands in place of the number on the first day of a month. */
  readonly firstDay?: string;
}

/** What ends "for a person who", where a day decides. */
const changesOfDays = dayQuestions.map((question) => `change.${question}` as const);

/** The words that the check says itself; everything else stands in the page. */
export const browserWords = [
  'day.dated',
  'day.month',
  'outcome.likely',
  'outcome.unknown',
  'outcome.unlikely',
  'outcome.notNeeded',
  'outcome.already',
  'outcome.closed',
  'finding.met',
  'finding.unmet',
  'finding.barred',
  'finding.notBarred',
  'finding.notNeeded',
  'finding.unknown',
  'finding.unchecked',
  'answer.fits',
  'answer.toAsk',
  'answer.notYet',
  'answer.checked',
  'caution.notProven',
  'caution.mayEnd',
  'caution.mayHaveEnded',
  'caution.mayBeClosed',
  'caution.ahead',
  'caution.notLookedAt',
  'change.line',
  ...changesOfDays,
  'change.unhcr-referral',
  'change.age.atLeast',
  'change.age.atMost',
  'change.has',
  'question.since',
  'question.since.month',
  'question.since.day',
  'check.or',
  'check.yes',
  'check.no',
  'check.notSure',
  'check.change',
  'check.results',
  'check.counts',
  'check.choose',
  'check.badDay',
  'check.badYear',
  'check.badAge',
  'check.later',
  'check.quoted',
  'check.leftOut',
  'check.leftOutMore',
  'check.progress',
  'check.answer',
  'card.depends',
  'card.unlikely',
  'card.there',
  'card.closed',
  'share.from',
  'share.for',
  'share.ways',
  'share.none',
  'share.check',
  'check.copied',
  'check.notCopied',
  'check.cleared',
  'check.otherDay',
] as const;
export type BrowserWord = (typeof browserWords)[number];
