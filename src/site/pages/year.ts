import { pathOf, yearOf, type PageParams } from '../../schemas/page-paths.ts';
import type { View } from '../../wording/view.ts';
import type { SitePage } from '../site-page.ts';
import { pageOfFacts } from './of-facts.ts';

/** The page of all that happened in one year. */
export function yearPage(params: PageParams['year'], view: View): SitePage {
  const { say, facts } = view;
  const { year } = params;
  const events = facts.events.filter((event) => yearOf(event) === year);
  const page = {
    path: pathOf.year(params),
    name: say('year.title', { year }),
    summary: say('year.summary', { year, number: events.length }),
    reviewDays: events.map(({ checkedOn }) => checkedOn),
  };
  return { ...pageOfFacts(page, view), shortName: year, isMinor: true };
}
