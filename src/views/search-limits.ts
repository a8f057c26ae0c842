import { pathways } from '../schemas/route.ts';
import { countryName } from '../wording/format.ts';
import { phrase, type View } from '../wording/view.ts';

/** By what a search can be narrowed down, each with its choices. */
export const searchLimits = ({ locale, say, facts }: View) =>
  [
    {
      name: 'country',
      options: facts.offices.map(({ id, country }) => ({ id, text: countryName(country, locale) })),
    },
    {
      name: 'nationality',
      options: facts.nationalities.map(({ id, name }) => ({ id, text: phrase(name, locale).text })),
    },
    { name: 'pathway', options: pathways.map((id) => ({ id, text: say(`pathway.name.${id}`) })) },
  ] as const;
