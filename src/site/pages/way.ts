import { pathOf, type PageParams } from '../../schemas/page-paths.ts';
import { describedFirst, titledFirst, wayState } from '../../wording/state-first.ts';
import { stateText } from '../../wording/states.ts';
import { statusOf } from '../../wording/status.ts';
import { phrase, type View } from '../../wording/view.ts';
import { sayIn } from '../../wording/words.ts';
import { reviewDaysOf } from '../page-days.ts';
import type { SitePage } from '../site-page.ts';
import { namedIn, pageOfFacts } from './of-facts.ts';

/** The page of one legal way. */
export function wayPage(params: PageParams['way'], view: View): SitePage {
  const { locale, facts } = view;
  const route = facts.routes.find(({ id }) => id === params.route)!;
  const status = statusOf(route, view);
  const name = phrase(route.name, locale);
  // A name that is not translated is not put into a sentence of the page's language.
  const titled = name.lang === undefined ? view : { ...view, locale: name.lang, say: sayIn(name.lang) };
  const summary = phrase(route.summary, locale).text;
  // An end that may come stands first on the page, and goes wherever the page is quoted.
  const quoted = [...status.cautions.map(({ text }) => text), summary].join(' ');
  return {
    ...pageOfFacts({ path: pathOf.way(params), name: name.text, summary, reviewDays: reviewDaysOf(route) }, view),
    kind: 'way',
    title: titledFirst(wayState(statusOf(route, titled), name.text, titled), name.text, titled),
    lang: name.lang ?? locale,
    description: describedFirst(status, quoted, view),
    state: { status: status.name, text: stateText(status) },
    about: {
      countries: facts.offices.filter(({ country }) => country === route.destination).map(({ id }) => id),
      nationalities: namedIn(route, view),
      pathways: [route.pathway],
    },
  };
}
