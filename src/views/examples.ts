import type { Entry } from '../content/facts.ts';
import { siteContent } from '../content/site-content.ts';
import type { Question } from '../eligibility/findings.ts';
import { isDayQuestion, questions } from '../eligibility/questions.ts';
import { answerTo } from '../questionnaire/fragment.ts';
import type { Answers } from '../schemas/example.ts';
import { sayDay } from '../wording/days.ts';
import { formatDay, lowerFirst } from '../wording/format.ts';
import { sayReferral } from '../wording/referral.ts';
import type { View } from '../wording/view.ts';
import { questionnaireHref } from './pairs.ts';

/**
 * Test people of a nationality in the country of an office, in the words of the page, oldest day first: one for each
 * outcome of each day, since more would hide the difference.
 */
export function examplesFor(
  office: Pick<Entry<'offices'>, 'id' | 'country'>,
  code: string,
  view: View,
): { readonly href: string; readonly text: string }[] {
  const { locale, say, facts } = view;
  return [...siteContent().content.examples.values()]
    .filter(
      ({ on, answers, expect }) =>
        on <= facts.on &&
        office.id in expect &&
        answers.country === office.country &&
        answers.nationality?.includes(code),
    )
    .filter(({ answers }) => sayAnswers(answers, view) !== '')
    .filter(
      ({ on, expect }, index, all) =>
        all.findIndex((other) => other.on === on && other.expect[office.id] === expect[office.id]) === index,
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ on, answers, expect }) => ({
      href: questionnaireHref(answers, view, on),
      text: say('pair.example', {
        who: sayAnswers(answers, view),
        day: formatDay(on, locale),
        outcome: lowerFirst(say(`outcome.${expect[office.id]!}`), locale),
      }),
    }));
}

/** What a person answered besides nationality and country: `Age: 34, There since: May 2023, Papers: none`. */
function sayAnswers(answers: Answers, view: Pick<View, 'locale' | 'say'>): string {
  const { say } = view;
  const sayOne = (question: Question): string | undefined => {
    const answer = answerTo(answers, question);
    if (question === 'country' || question === 'nationality' || answer === undefined) return undefined;
    if (typeof answer === 'boolean') return say(answer ? 'check.yes' : 'check.no');
    if (question === 'unhcr-referral') return sayReferral(answers[question]!, view);
    if (question === 'status') return answers.status!.map((one) => say(`status.${one}`)).join(', ');
    return isDayQuestion(question) ? sayDay(answers[question]!, view) : String(answer);
  };
  return questions
    .map((question) => [question, sayOne(question)] as const)
    .filter(([, answer]) => answer !== undefined)
    .map(([question, answer]) => `${say(`short.${question}`)}: ${answer!}`)
    .join(', ');
}
