import { evaluate, type Outcome } from '../eligibility/evaluate.ts';
import type { Finding, Question } from '../eligibility/findings.ts';
import type { ShortStatement, WordedWay } from '../questionnaire/rules.ts';
import type { Answers } from '../schemas/example.ts';
import { cautionLines, type CautionLine } from '../wording/cautions.ts';
import type { View } from '../wording/view.ts';

/** A rule in force, and what it means for this person. */
export interface ReasonLine {
  readonly finding: Finding;
  /** Whether it is a rule at all: that none was found is no thing to be required. */
  readonly isRule: boolean;
  readonly worded: ShortStatement;
}

/** What came out for one office or route, ready to print. */
export interface OutcomeLine extends Pick<WordedWay, 'id' | 'name' | 'lang' | 'href'> {
  readonly outcome: Outcome;
  readonly ifOpen: Exclude<Outcome, 'closed'>;
  /** Nothing where it did not exist yet, or where a caution says that nobody knows. */
  readonly state?: ShortStatement;
  readonly cautions: readonly CautionLine[];
  readonly reasons: readonly ReasonLine[];
  readonly ask: readonly Question[];
}

/** The answers of some offices and routes for one person on the day shown. */
export function outcomeLines(ways: readonly WordedWay[], answers: Answers, view: View): OutcomeLine[] {
  const { on } = view.facts;
  return evaluate(ways, answers, on, on).map(({ id, outcome, state, ifOpen, reasons, ask, cautions }, index) => {
    const { name, lang, href } = ways[index]!;
    return {
      id,
      name,
      ...(lang !== undefined && { lang }),
      href,
      outcome,
      ifOpen,
      ...(state && { state: state.worded }),
      cautions: cautionLines(cautions, state?.end, view),
      reasons: reasons.map(({ criterion, finding }) => ({
        finding,
        isRule: criterion.kind !== 'undocumented',
        worded: criterion.worded,
      })),
      ask,
    };
  });
}
