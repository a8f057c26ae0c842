import { evaluate, type Outcome } from '../eligibility/evaluate.ts';
import { stateOn } from '../eligibility/in-force.ts';
import type { Finding, Question } from '../eligibility/judge.ts';
import type { ToldRule, ToldSubject } from '../questionnaire/rules.ts';
import type { Answers } from '../schemas/example.ts';
import { cautionLines, type CautionLine } from '../wording/cautions.ts';
import type { View } from '../wording/view.ts';

/** What came out for one office or route, ready to print. */
export interface OutcomeLine extends Pick<ToldSubject, 'id' | 'name' | 'lang' | 'href'> {
  readonly outcome: Outcome;
  readonly ifOpen: Exclude<Outcome, 'closed'>;
  /** Nothing where it did not exist yet, or where a caution says that nobody knows. */
  readonly state?: ToldRule;
  readonly cautions: readonly CautionLine[];
  readonly reasons: readonly { readonly finding: Finding; readonly isRule: boolean; readonly told: ToldRule }[];
  readonly ask: readonly Question[];
}

/** The answers of some offices and routes for one person on the day shown. */
export function outcomeLines(subjects: readonly ToldSubject[], answers: Answers, view: View): OutcomeLine[] {
  const { on } = view.facts;
  return evaluate(subjects, answers, on, on).map(({ id, outcome, ifOpen, reasons, ask, cautions }, index) => {
    const { name, lang, href, states } = subjects[index]!;
    const state = stateOn(states, on);
    return {
      id,
      name,
      ...(lang !== undefined && { lang }),
      href,
      outcome,
      ifOpen,
      ...(state && { state: state.told }),
      cautions: cautionLines(cautions, state?.end, view),
      reasons: reasons.map(({ criterion, finding }) => ({
        finding,
        isRule: criterion.kind !== 'undocumented',
        told: criterion.told,
      })),
      ask,
    };
  });
}
