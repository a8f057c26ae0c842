import type { Entry } from '../content/facts.ts';
import type { Day } from '../eligibility/days.ts';
import { guidePath } from '../schemas/page-paths.ts';
import type { View } from '../wording/view.ts';
import type { SitePage } from './site-page.ts';

/** When the states, rules and details of an office or route were reviewed. */
export const reviewDaysOf = ({ states, criteria, details }: Entry<'offices'> | Entry<'routes'>): Day[] =>
  [...states, ...criteria, ...details].map(({ checkedOn }: { readonly checkedOn: Day }) => checkedOn);

/** When those of all offices and routes were. */
export const reviewDaysOfAll = ({ facts }: View): Day[] => [...facts.offices, ...facts.routes].flatMap(reviewDaysOf);

/** The days of a page: of what it shows, of the changes that name it, and of the day that the site opened. */
export function daysOf(
  path: string,
  reviewDays: readonly Day[],
  { facts: { changes } }: View,
): Pick<SitePage, 'reviewedOn' | 'modifiedOn'> {
  const reviewedOn = reviewDays.toSorted()[0];
  const isAll = path === guidePath('changes');
  const changed = changes.filter(({ pages }) => isAll || pages.includes(path)).map(({ on }) => on);
  const opened = changes.map(({ on }) => on).toSorted()[0];
  const modifiedOn = [...reviewDays, ...changed, ...(opened === undefined ? [] : [opened])].toSorted().at(-1);
  return { ...(reviewedOn !== undefined && { reviewedOn }), ...(modifiedOn !== undefined && { modifiedOn }) };
}
