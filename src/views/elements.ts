import { contactsFor, hasHappened, rumoursOf, wayById } from '../content/cited.ts';
import { isOpen } from '../eligibility/in-force.ts';
import { countryName, lowerFirst } from '../wording/format.ts';
import { guideHref, hrefOf } from '../wording/hrefs.ts';
import { stateText } from '../wording/states.ts';
import { statusOf, type WordedStatus } from '../wording/status.ts';
import type { View } from '../wording/view.ts';
import { contactGroups, contactPage, contactsOf, type ContactGroup } from './contacts.ts';
import { rumourLine, type RumourLine } from './rumours.ts';

/** Whether a text goes on here: from the day of an event on. */
export const isAfter = (event: string, { facts }: View): boolean => hasHappened(event, facts);

/** The contacts for one purpose, in short; without one, those who serve people everywhere, in full. */
export function contactsIn(purpose: string | undefined, view: View): ContactGroup[] {
  const contacts = contactsFor(purpose, view.facts);
  if (purpose === undefined) {
    const everywhere = contacts.filter((contact) => contactPage(contact, view) === guideHref('help', view));
    return contactGroups(everywhere, view, { isFull: true });
  }
  const isReached = (country: string) => contacts.some((contact) => contact.country === country);
  const missing = view.facts.offices.filter(({ country }) => !isReached(country)).map(({ country }) => country);
  const emergency = contactsFor('emergency', view.facts).filter(({ country }) => country && missing.includes(country));
  return contactGroups([...contacts, ...emergency], view, { isFull: false }).map((group) =>
    missing.includes(group.country) ? { ...group, isEmergency: true } : group,
  );
}

/** The pages of those who help in the countries of the Offices, with the place where their contacts once stood. */
export const helpPages = (view: View) =>
  view.facts.offices.map(({ id, country }) => ({
    href: hrefOf('helpIn', { office: id }, view),
    text: countryName(country, view.locale),
    anchor: `in-${country.toLowerCase()}`,
    contacts: contactsOf(country, view),
  }));

/** The rumours of a kind, each with the way to its page. */
export const rumoursIn = (kind: string, view: View): RumourLine[] =>
  rumoursOf(kind, view.facts).map((rumour) => rumourLine(rumour, view));

/** What an office or a route is, as a sentence goes on with it; nothing where no such one is known on the day shown. */
export function stateIn(
  id: string,
  view: View,
): (Pick<WordedStatus, 'sources'> & { readonly text: string }) | undefined {
  const way = wayById(id, view.facts);
  if (way === undefined) return undefined;
  const status = statusOf(way, view);
  // "It is open since 2019" is no sentence, and the day on which something old began helps nobody.
  const state = isOpen({ state: status.name }) ? status.word : stateText(status);
  const cautions = status.cautions.map(({ text }) => ` (${lowerFirst(text.replace(/\.$/v, ''), view.locale)})`);
  return { text: [state, ...cautions].join(''), sources: status.sources };
}
