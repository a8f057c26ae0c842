import { conditionsOf } from '../eligibility/named.ts';
import { dayQuestions } from '../eligibility/questions.ts';
import { legalStatuses, possessions, referrals } from '../schemas/condition.ts';
import { elsewhere } from '../schemas/ids.ts';
import { compareIn, countryName, monthNames } from '../wording/format.ts';
import { sayReferral } from '../wording/referral.ts';
import { phrase, type View } from '../wording/view.ts';

/** A choice of the form: what it stands for, and what it is called. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

/** The choices of the form: what the facts name comes first, and whatever they do not name can be said too. */
export function questionnaireForm(view: View) {
  const { locale, say, facts } = view;
  const nameOf = new Map(facts.places.map(({ country, name }) => [country, phrase(name, locale).text]));
  const named = (code: string): Option => ({ value: code, text: nameOf.get(code) ?? countryName(code, locale) });
  const inOrder = (codes: Iterable<string>) =>
    [...new Set(codes)].map(named).sort((a, b) => compareIn(locale)(a.text, b.text));
  const hosts = facts.offices.map(({ country }) => country);
  const ours = facts.nationalities.map(({ country }) => country);
  const inRules = [...facts.offices, ...facts.routes].flatMap(({ criteria }) =>
    conditionsOf(criteria).flatMap((condition) => {
      if (condition.kind === 'nationality') return condition.anyOf ?? condition.only ?? condition.noneOf ?? [];
      return condition.kind === 'located-in' ? (condition.anyOf ?? condition.noneOf ?? []) : [];
    }),
  );
  const destinations = facts.routes.map(({ destination }) => destination);
  const all = [...hosts, ...ours, ...inRules, ...destinations, ...nameOf.keys()];
  const last: Option = { value: elsewhere, text: say('question.notInList') };
  return {
    dayQuestions,
    possessions,
    yesNo: [
      { value: 'yes', text: say('check.yes') },
      { value: 'no', text: say('check.no') },
    ] satisfies Option[],
    statuses: legalStatuses.map((status): Option => ({ value: status, text: say(`status.${status}`) })),
    nationalities: facts.nationalities.map(({ country, name }) => ({
      value: country,
      text: phrase(name, locale).text,
    })),
    otherNationalities: [...inOrder(all.filter((code) => !ours.includes(code))), last],
    hosts: hosts.map(named),
    otherCountries: [...inOrder(all.filter((code) => !hosts.includes(code))), last],
    referrals: referrals.map((value): Option => ({ value, text: sayReferral(value, view) })),
    months: monthNames(locale).map((text, index) => ({ value: String(index + 1).padStart(2, '0'), text })),
  };
}
