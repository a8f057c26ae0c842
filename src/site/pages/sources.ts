import { pathOf, type PageParams } from '../../schemas/page-paths.ts';
import { sourceGroupOf } from '../../schemas/source-groups.ts';
import { lettersOf } from '../../wording/source-lines.ts';
import type { View } from '../../wording/view.ts';
import type { SitePage } from '../site-page.ts';
import { pageOfFacts } from './of-facts.ts';

/** A page of the sources: those whose publishers begin with some letters. */
export function sourcesPage(params: PageParams['sources'], view: View): SitePage {
  const { say, facts } = view;
  const { group } = params;
  const own = facts.sources.filter(({ id }) => sourceGroupOf(id) === group);
  const name = say('sources.group', lettersOf(group));
  const summary = say('sources.groupSummary', lettersOf(group));
  const reviewDays = own.map(({ readOn }) => readOn);
  return { ...pageOfFacts({ path: pathOf.sources(params), name, summary, reviewDays }, view), isUnlisted: true };
}
