import { pathOf, type PageParams } from '../../schemas/page-paths.ts';
import { countryName } from '../../wording/format.ts';
import { describedFirst, titledFirst } from '../../wording/state-first.ts';
import { stateText } from '../../wording/states.ts';
import { statusOf } from '../../wording/status.ts';
import type { View } from '../../wording/view.ts';
import { reviewDaysOf, daysOf } from '../page-days.ts';
import { nothing, type SitePage } from '../site-page.ts';
import { namedIn } from './of-facts.ts';
import { writtenHead } from './written.ts';

/** The page of a country that has an office. */
export function countryPage(params: PageParams['country'], view: View): SitePage {
  const { facts, locale } = view;
  const office = facts.offices.find(({ id }) => id === params.office)!;
  const { head, days } = writtenHead('countries', office.id, view);
  const path = pathOf.country(params);
  const status = statusOf(office, view);
  const events = facts.events.filter(({ about }) => about.includes(office.id)).map(({ checkedOn }) => checkedOn);
  return {
    path,
    kind: 'country',
    ...head,
    shortName: countryName(office.country, locale),
    title: titledFirst(status, head.title, view),
    description: describedFirst(status, head.summary, view),
    state: { status: status.name, text: stateText(status) },
    ...daysOf(path, [...days, ...reviewDaysOf(office), ...events], view),
    about: { ...nothing, countries: [office.id], nationalities: namedIn(office, view) },
    parts: [],
  };
}
