import { pathOf, type PageParams } from '../../schemas/page-paths.ts';
import { countryName } from '../../wording/format.ts';
import { describedFirst, titledFirst } from '../../wording/state-first.ts';
import { officeName, stateText } from '../../wording/states.ts';
import { statusOf } from '../../wording/status.ts';
import type { View } from '../../wording/view.ts';
import { reviewDaysOf } from '../page-days.ts';
import { nothing, type SitePage } from '../site-page.ts';
import { pageOfFacts } from './of-facts.ts';

/** The sheet that aid workers hand out in the country of an office. It says what other pages say, so no search finds it. */
export function handoutPage(params: PageParams['handout'], view: View): SitePage {
  const { facts, locale, say } = view;
  const office = facts.offices.find(({ id }) => id === params.office)!;
  const status = statusOf(office, view);
  const name = say('handout.title', { office: officeName(office, view) });
  const summary = say('handout.summary', { country: countryName(office.country, locale) });
  const page = { path: pathOf.handout(params), name, summary, reviewDays: reviewDaysOf(office) };
  return {
    ...pageOfFacts(page, view),
    kind: 'country',
    isUnlisted: true,
    shortName: say('handout.short'),
    title: titledFirst(status, name, view),
    description: describedFirst(status, summary, view),
    state: { status: status.name, text: stateText(status) },
    about: { ...nothing, countries: [office.id] },
  };
}
