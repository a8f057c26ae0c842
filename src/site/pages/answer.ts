import { pathOf, type PageParams } from '../../schemas/page-paths.ts';
import { countryName, formatDay } from '../../wording/format.ts';
import { describedFirst } from '../../wording/state-first.ts';
import { officeName, stateText } from '../../wording/states.ts';
import { statusOf } from '../../wording/status.ts';
import { phrase, type View } from '../../wording/view.ts';
import { reviewDaysOf } from '../page-days.ts';
import { nothing, type SitePage } from '../site-page.ts';
import { pageOfFacts } from './of-facts.ts';

/** The page that says what an office answered people of one nationality. */
export function answerPage(params: PageParams['answer'], view: View): SitePage {
  const { locale, say, facts } = view;
  const office = facts.offices.find(({ id }) => id === params.office)!;
  const nationality = facts.nationalities.find(({ id }) => id === params.nationality)!;
  const status = statusOf(office, view);
  const names = {
    people: phrase(nationality.people, locale).text,
    country: countryName(office.country, locale),
  };
  const name = say('pair.title', names);
  const summary = say('pair.summary', { ...names, day: formatDay(facts.on, locale) });
  return {
    ...pageOfFacts({ path: pathOf.answer(params), name, summary, reviewDays: reviewDaysOf(office) }, view),
    kind: 'answer',
    isMinor: true,
    title: name,
    description: describedFirst(status, summary, view, officeName(office, view)),
    state: { status: status.name, text: stateText(status) },
    about: { ...nothing, countries: [office.id], nationalities: [nationality.id] },
  };
}
