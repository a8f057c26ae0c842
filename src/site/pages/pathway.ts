import type { Entry } from '../../content/facts.ts';
import { statusOn } from '../../eligibility/cautions.ts';
import { pathOf, type PageParams } from '../../schemas/page-paths.ts';
import { openCount } from '../../views/pathway-lines.ts';
import { stateFirst } from '../../wording/state-first.ts';
import type { View } from '../../wording/view.ts';
import { reviewDaysOf, daysOf } from '../page-days.ts';
import { nothing, type SitePage } from '../site-page.ts';
import { writtenHead } from './written.ts';

/** The page that lists the ways of one pathway. */
export function pathwayPage(params: PageParams['pathway'], view: View): SitePage {
  const { pathway } = params;
  const { head, days } = writtenHead('pathways', pathway, view);
  const path = pathOf.pathway(params);
  const routes = view.facts.routes.filter((route) => route.pathway === pathway);
  const allShut = routes.every(isShut(view));
  const shut = view.say('pathway.shut');
  return {
    path,
    kind: 'pathway',
    ...head,
    shortName: view.say(`pathway.name.${pathway}`),
    ...(allShut && {
      title: stateFirst(shut, head.title, view),
      description: `${shut}. ${head.summary}`,
    }),
    state: { ...(allShut && { status: 'closed' }), text: openCount(pathway, view) },
    ...daysOf(path, [...days, ...routes.flatMap(reviewDaysOf)], view),
    about: { ...nothing, pathways: [pathway] },
    parts: [],
  };
}

const isShut =
  ({ facts }: View) =>
  ({ states }: Entry<'routes'>) =>
    !['open', 'limited', 'unknown'].includes(statusOn(states, facts.on));
