import { pathOf, type PageParams } from '../../schemas/page-paths.ts';
import type { View } from '../../wording/view.ts';
import type { SitePage } from '../site-page.ts';
import { pageOfFacts } from './of-facts.ts';

/** The page of all published numbers. */
export function numbersPage(params: PageParams['numbers'], view: View): SitePage {
  const { say, facts } = view;
  const reviewDays = facts.figures.map(({ checkedOn }) => checkedOn);
  const path = pathOf.numbers(params);
  return pageOfFacts({ path, name: say('figures.title'), summary: say('figures.summary'), reviewDays }, view);
}
