import type { Entry } from '../content/facts.ts';
import { siteContent } from '../content/site-content.ts';
import { dayQuestions } from '../eligibility/questions.ts';
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

/** What a person answered besides nationality and country: `There since: May 2023, Papers: none, Age: 34`. */
function sayAnswers(
  { status, age, has = {}, 'unhcr-referral': referral, ...others }: Answers,
  { locale, say }: View,
): string {
  const possessions = Object.entries(has) as [keyof typeof has, boolean][];
  const given = [
    ...dayQuestions.flatMap((question) => {
      const day = others[question];
      return day === undefined ? [] : [[question, sayDay(day, { locale, say })] as const];
    }),
    ...(status === undefined ? [] : [['status', status.map((one) => say(`status.${one}`)).join(', ')] as const]),
    ...(age === undefined ? [] : [['age', String(age)] as const]),
    ...(referral === undefined ? [] : [['unhcr-referral', sayReferral(referral, { locale, say })] as const]),
    ...possessions.map(([what, value]) => [what, say(value ? 'check.yes' : 'check.no')] as const),
  ];
  return given.map(([question, value]) => `${say(`short.${question}`)}: ${value}`).join(', ');
}
