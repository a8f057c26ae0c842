import { pathOf, type PageParams } from '../../schemas/page-paths.ts';
import { countryName } from '../../wording/format.ts';
import type { View } from '../../wording/view.ts';
import { nothing, type SitePage } from '../site-page.ts';
import { pageOfFacts } from './of-facts.ts';

/** The page of those who help in a country with an Office. */
export function helpInPage(params: PageParams['helpIn'], view: View): SitePage {
  const { locale, say, facts } = view;
  const { id, country: code } = facts.offices.find((office) => office.id === params.office)!;
  const country = countryName(code, locale);
  const page = {
    path: pathOf.helpIn(params),
    name: say('help.in', { country }),
    summary: say('help.inSummary', { country }),
    reviewDays: facts.contacts.filter((contact) => contact.country === code).map(({ checkedOn }) => checkedOn),
  };
  return { ...pageOfFacts(page, view), shortName: country, isMinor: true, about: { ...nothing, countries: [id] } };
}
