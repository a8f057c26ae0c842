import type { ToldCriterion, ToldRule, ToldSubject } from '../check/rules.ts';
import type { Day } from '../eligibility/days.ts';
import { evaluate, type Outcome } from '../eligibility/evaluate.ts';
import { stateOn } from '../eligibility/in-force.ts';
import type { Finding, Question } from '../eligibility/judge.ts';
import type { Answers } from '../schemas/example.ts';

/** What came out for one office or route, ready to print. */
export interface AnswerLine extends Pick<ToldSubject, 'id' | 'name' | 'lang' | 'href'> {
  readonly outcome: Outcome;
  readonly ifOpen: Exclude<Outcome, 'closed'>;
  readonly state?: ToldRule;
  readonly reasons: readonly { readonly finding: Finding; readonly isRule: boolean; readonly told: ToldRule }[];
  readonly ask: readonly Question[];
}

/** The answers of some offices and routes for one person on one day. */
export function answerLines(subjects: readonly ToldSubject[], answers: Answers, on: Day): AnswerLine[] {
  return evaluate(subjects, answers, on).map(({ id, outcome, ifOpen, reasons, ask }, index) => {
    const { name, lang, href, states } = subjects[index]!;
    const state = stateOn(states, on)?.told;
    return {
      id,
      name,
      ...(lang !== undefined && { lang }),
      href,
      outcome,
      ifOpen,
      ...(state && { state }),
      reasons: reasons.map(({ criterion, finding }) => ({
        finding,
        isRule: criterion.kind !== 'undocumented',
        told: (criterion as ToldCriterion).told,
      })),
      ask,
    };
  });
}
