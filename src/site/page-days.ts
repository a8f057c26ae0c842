import type { Entry } from '../content/facts.ts';
import type { Day } from '../eligibility/days.ts';
import { guidePath } from '../schemas/page-paths.ts';
import type { View } from '../wording/view.ts';
import type { SitePage } from './site-page.ts';

/** When the states, rules and details of an office or route were checked. */
export const checksOf = ({ states, criteria, details }: Entry<'offices'> | Entry<'routes'>): Day[] =>
  [...states, ...criteria, ...details].map(({ checkedOn }: { readonly checkedOn: Day }) => checkedOn);

/** When those of all offices and routes were. */
export const checksOfAll = ({ facts }: View): Day[] => [...facts.offices, ...facts.routes].flatMap(checksOf);

/** The days of a page: of what it shows, of the changes that name it, and of the day that the site opened. */
export function daysOf(
  path: string,
  checks: readonly Day[],
  { facts: { changes } }: View,
): Pick<SitePage, 'reviewedOn' | 'modifiedOn'> {
  const reviewedOn = checks.toSorted()[0];
  const isAll = path === guidePath('changes');
  const told = changes.filter(({ pages }) => isAll || pages.includes(path)).map(({ on }) => on);
  const opened = changes.map(({ on }) => on).toSorted()[0];
  const modifiedOn = [...checks, ...told, ...(opened === undefined ? [] : [opened])].toSorted().at(-1);
  return { ...(reviewedOn !== undefined && { reviewedOn }), ...(modifiedOn !== undefined && { modifiedOn }) };
}
