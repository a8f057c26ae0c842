import { pathOf, type PageParams } from '../../schemas/page-paths.ts';
import { describedFirst, titledFirst } from '../../wording/state-first.ts';
import { officeName, stateText } from '../../wording/states.ts';
import { statusOf } from '../../wording/status.ts';
import type { View } from '../../wording/view.ts';
import { reviewDaysOf } from '../page-days.ts';
import { nothing, type SitePage } from '../site-page.ts';
import { pageOfFacts } from './of-facts.ts';

/** The page of every dated line on an office. */
export function recordPage(params: PageParams['record'], view: View): SitePage {
  const { facts, say } = view;
  const office = facts.offices.find(({ id }) => id === params.office)!;
  const status = statusOf(office, view);
  const named = { office: officeName(office, view) };
  const name = say('record.title', named);
  const summary = say('record.summary', named);
  const page = { path: pathOf.record(params), name, summary, reviewDays: reviewDaysOf(office) };
  return {
    ...pageOfFacts(page, view),
    kind: 'country',
    isMinor: true,
    shortName: say('record.short'),
    title: titledFirst(status, name, view),
    description: describedFirst(status, summary, view),
    state: { status: status.name, text: stateText(status) },
    about: { ...nothing, countries: [office.id] },
  };
}
