import { pathOf, type PageParams } from '../../schemas/page-paths.ts';
import { placeTitle } from '../../views/place.ts';
import { phrase, type View } from '../../wording/view.ts';
import type { SitePage } from '../site-page.ts';
import { pageOfFacts } from './of-facts.ts';

/** The page of a country without an Office. */
export function placePage(params: PageParams['place'], view: View): SitePage {
  const { locale, facts } = view;
  const place = facts.places.find(({ id }) => id === params.place)!;
  const name = phrase(place.name, locale);
  const answer = phrase(place.answer, locale);
  return {
    ...pageOfFacts(
      {
        path: pathOf.place(params),
        name: placeTitle(place, view),
        summary: answer.text,
        reviewDays: [place, ...place.details].map(({ checkedOn }) => checkedOn),
      },
      view,
    ),
    kind: 'place',
    keywords: place.searchedAs === undefined ? [] : phrase(place.searchedAs, locale).text.split(/,\s*/v),
    isMinor: true,
    shortName: name.text,
    lang: answer.lang ?? locale,
  };
}
