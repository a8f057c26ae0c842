import { stateOn } from '../../eligibility/in-force.ts';
import { guidePath, type PageParams } from '../../schemas/page-paths.ts';
import { stateFirst } from '../../wording/state-first.ts';
import type { View } from '../../wording/view.ts';
import { guidePageOf, isInNav } from '../guide-pages.ts';
import { daysOf } from '../page-days.ts';
import { nothing, type SitePage } from '../site-page.ts';
import { messageParts } from './message.ts';
import { writtenHead } from './written.ts';

/** A page of the guide: a text, with what its kind of facts adds to it. */
export function guidePage({ page: id }: PageParams['guide'], view: View): SitePage {
  const { facts, say } = view;
  const { isUnlisted, offices, reviewDays } = guidePageOf(id);
  const { head, days } = writtenHead('pages', id, view);
  const path = guidePath(id);
  const allClosed = facts.offices.every(({ states }) => stateOn(states, facts.on)?.state === 'closed');
  return {
    path,
    kind: 'guide',
    ...head,
    ...(isInNav(id) && { shortName: say(`nav.${id}`) }),
    ...(allClosed && offices && { description: `${say('offices.allClosed')} ${head.summary}` }),
    ...(allClosed &&
      offices === 'shown' && {
        title: stateFirst(say('offices.closed'), head.title, view),
        state: { status: 'closed', text: say('offices.allClosed') },
      }),
    ...(isUnlisted && { isHidden: true, isUnlisted }),
    ...daysOf(path, [...days, ...(reviewDays?.(view) ?? [])], view),
    about: nothing,
    parts: id === 'stay-safe' ? messageParts(view) : [],
  };
}
