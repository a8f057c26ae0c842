import { pathOf, type PageParams } from '../../schemas/page-paths.ts';
import type { View } from '../../wording/view.ts';
import { reviewDaysOfAll, daysOf } from '../page-days.ts';
import { nothing, type SitePage } from '../site-page.ts';
import { writtenHead } from './written.ts';

/** The page of a nationality. */
export function nationalityPage(params: PageParams['nationality'], view: View): SitePage {
  const { head, days } = writtenHead('nationalities', params.nationality, view);
  const path = pathOf.nationality(params);
  return {
    path,
    kind: 'nationality',
    ...head,
    ...daysOf(path, [...days, ...reviewDaysOfAll(view)], view),
    about: { ...nothing, nationalities: [params.nationality] },
    parts: [],
  };
}
