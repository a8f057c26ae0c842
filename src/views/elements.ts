import { contactsFor, hasHappened, rumoursOf, wayById } from '../content/cited.ts';
import { isOpen } from '../eligibility/in-force.ts';
import { stateText } from '../wording/states.ts';
import { statusOf, type WordedStatus } from '../wording/status.ts';
import type { View } from '../wording/view.ts';
import { contactGroups, type ContactGroup } from './contacts.ts';
import { rumourLine, type RumourLine } from './rumours.ts';

/** Whether a text goes on here: from the day of an event on. */
export const isAfter = (event: string, { facts }: View): boolean => hasHappened(event, facts);

/** The contacts for one purpose, in short; all of them in full, on the page of help. Those of a place stand on its page. */
export function contactsIn(purpose: string | undefined, view: View): ContactGroup[] {
  const places = new Set(view.facts.places.map(({ country }) => country));
  const contacts = contactsFor(purpose, view.facts).filter(
    ({ country }) => purpose !== undefined || country === undefined || !places.has(country),
  );
  return contactGroups(contacts, view, { isFull: purpose === undefined });
}

/** The rumours of a kind, each with the way to its page. */
export const rumoursIn = (kind: string, view: View): RumourLine[] =>
  rumoursOf(kind, view.facts).map((rumour) => rumourLine(rumour, view, { isFull: false }));

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
  const cautions = status.cautions.map(({ text }) => ` (${text.replace(/\.$/v, '')})`);
  return { text: [state, ...cautions].join(''), sources: status.sources };
}
