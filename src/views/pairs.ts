import type { Entry } from '../content/facts.ts';
import { addDays, type Day } from '../eligibility/days.ts';
import { evaluate } from '../eligibility/evaluate.ts';
import { stateOn } from '../eligibility/in-force.ts';
import { runsOf } from '../eligibility/runs.ts';
import { writeFragment } from '../questionnaire/fragment.ts';
import type { Criterion } from '../schemas/criterion.ts';
import type { Answers } from '../schemas/example.ts';
import { sayPeriod } from '../wording/days.ts';
import { guideHref, hrefOf } from '../wording/hrefs.ts';
import { wordEvidence } from '../wording/evidence.ts';
import type { WordedStatement } from '../wording/statement.ts';
import { stateWord } from '../wording/states.ts';
import { phrase, type View } from '../wording/view.ts';

type Office = Entry<'offices'>;

/** Links to the answers of an office, one for each nationality. */
export const pairLinks = (office: Pick<Office, 'id'>, view: View) =>
  view.facts.nationalities.map((nationality) => ({
    href: hrefOf('answer', { office: office.id, nationality: nationality.id }, view),
    ...phrase(nationality.name, view.locale),
  }));

/** The questionnaire with some questions already answered. */
export const questionnaireHref = (answers: Answers, view: Pick<View, 'locale'>, on?: Day) =>
  `${guideHref('check', view)}#${writeFragment({ answers, on, notSure: [] })}`;

const resultOn = (day: Day, office: Office, code: string, country: string) =>
  evaluate([office], { nationality: [code], country }, day)[0]!;

/** The outcomes for a pair through time, as far as nationality and country decide them. A closing counts from its last day. */
const pairRuns = (office: Office, code: string, country: string) =>
  runsOf(office, (day) => {
    const { outcome, ifOpen } = resultOn(day, office, code, country);
    return outcome === 'closed' ? outcome : ifOpen;
  });

/** When an office took a nationality in one country, as far as nationality and country decide it. Newest last. */
export function pairHistory(office: Office, code: string, country: string, view: View): WordedStatement[] {
  const { locale, say, facts } = view;
  // A day that a rule names may lie before the office was heard of.
  const runs = pairRuns(office, code, country).filter(
    ({ from }) => from <= facts.on && stateOn(office.states, from) !== undefined,
  );
  return runs.map(({ from, outcome }, index) => {
    const next = runs[index + 1]?.from;
    const { reasons } = resultOn(from, office, code, country);
    const rule = reasons.find(({ finding }) => finding === 'unmet') ?? reasons.find(isOnNationality);
    const state = stateOn(office.states, from)!;
    return {
      when: sayPeriod({ from, ...(next !== undefined && { until: addDays(next, -1) }) }, { locale, say }),
      label: outcome === 'closed' ? stateWord(state, office, view) : say(`pair.${outcome}`),
      text: '',
      ...wordEvidence(outcome === 'closed' || !rule ? state : rule.criterion, view),
      isOver: next !== undefined,
    };
  });
}

const isOnNationality = ({ criterion }: { readonly criterion: Criterion }) => criterion.kind === 'nationality';

/** Whether an office ever took a nationality in one country, so that its days are worth telling. */
export const everTook = (office: Office, code: string, country: string) =>
  pairRuns(office, code, country).some(({ outcome }) => outcome === 'likely' || outcome === 'unknown');
