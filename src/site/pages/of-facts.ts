import type { Entry } from '../../content/facts.ts';
import type { Day } from '../../eligibility/days.ts';
import { languageOf } from '../../locales.ts';
import type { View } from '../../wording/view.ts';
import { daysOf } from '../page-days.ts';
import { nothing, type SitePage } from '../site-page.ts';

type Given = Pick<SitePage, 'path' | 'name' | 'summary'> & { readonly reviewDays: readonly Day[] };

/** A page that is made from facts alone. What is particular to its kind stands beside it. */
export function pageOfFacts({ path, name, summary, reviewDays }: Given, view: View): SitePage {
  return {
    path,
    kind: 'guide',
    name,
    shortName: name,
    title: name,
    lang: view.locale,
    summary,
    description: summary,
    keywords: [],
    isReviewed: languageOf(view.locale).isReviewed,
    isHidden: view.facts.isPast,
    ...daysOf(path, reviewDays, view),
    about: nothing,
    parts: [],
  };
}

/** The nationalities that a rule of an office or route names. */
export function namedIn({ criteria }: Entry<'offices'> | Entry<'routes'>, { facts }: View): string[] {
  const codes = criteria.flatMap((rule) =>
    rule.kind === 'nationality' ? [...(rule.anyOf ?? []), ...(rule.only ?? [])] : [],
  );
  return facts.nationalities.filter(({ country }) => codes.includes(country)).map(({ id }) => id);
}
