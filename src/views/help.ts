import { contactsFor } from '../content/cited.ts';
import { countryName } from '../wording/format.ts';
import type { Phrase, View } from '../wording/view.ts';
import { contactGroups } from './contacts.ts';

/** The number to call in danger in a country with an Office. */
export interface DangerLine {
  readonly country: string;
  readonly value: string;
  readonly href: string;
  /** Whom it calls, where the country has another. */
  readonly who?: Phrase;
  readonly sources: readonly string[];
}

/** The numbers of those who help in danger, country by country, those for anybody first. */
export function dangerLines(view: View): DangerLine[] {
  const { facts, locale } = view;
  const groups = contactGroups(contactsFor('emergency', facts), view, { isFull: true });
  return facts.offices.flatMap(({ country }) => {
    const contacts = groups.find((group) => group.country === country)?.contacts ?? [];
    return contacts.flatMap(({ who, ways, sources }, index) =>
      ways.flatMap(({ value, href }) =>
        href?.startsWith('tel:')
          ? [{ country: countryName(country, locale), value, href, sources, ...(index > 0 && { who }) }]
          : [],
      ),
    );
  });
}
