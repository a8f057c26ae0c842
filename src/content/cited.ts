import { stateOn } from '../eligibility/in-force.ts';
import type { ElementUse } from './content.ts';
import type { Entry, SiteFacts } from './facts.ts';

/** The contacts that may be shown, or those of them for one purpose. */
export function contactsFor(
  purpose: string | undefined,
  { contacts }: Pick<SiteFacts, 'contacts'>,
): Entry<'contacts'>[] {
  return contacts.filter(
    ({ state, purposes }) => state !== 'dead' && (purpose === undefined || purposes.some((one) => one === purpose)),
  );
}

export const rumoursOf = (kind: string | undefined, { rumours }: Pick<SiteFacts, 'rumours'>) =>
  rumours.filter((rumour) => rumour.kind === kind);

/** The offices and routes by their ids. */
export const wayById = (id: string | undefined, { offices, routes }: Pick<SiteFacts, 'offices' | 'routes'>) =>
  [...offices, ...routes].find((way) => way.id === id);

type Element = Pick<ElementUse, 'name'> & { readonly attributes: Readonly<Partial<Record<string, string>>> };

/** The sources behind the elements of a text that the day shows, in the order of the text. */
export function citedSources(elements: readonly ElementUse[], facts: SiteFacts): string[] {
  return elements
    .filter(({ inside }) => inside.every((element) => isShown(element, facts)))
    .flatMap((element) => sourcesOf(element, facts));
}

function isShown({ name, attributes }: Element, facts: SiteFacts): boolean {
  const event = attributes['event'];
  if (event === undefined) return true;
  return name === 'Before' ? !hasHappened(event, facts) : hasHappened(event, facts);
}

function sourcesOf({ name, attributes: { id, of, for: purpose } }: Element, facts: SiteFacts): readonly string[] {
  switch (name) {
    case 'Source':
      return id === undefined ? [] : [id];
    case 'Figure':
      return facts.figures.find((figure) => figure.id === id)?.sources ?? [];
    case 'Day':
      return facts.events.find((event) => event.id === of)?.sources ?? [];
    case 'State':
      return stateOn(wayById(of, facts)?.states ?? [], facts.on)?.sources ?? [];
    case 'Contacts':
      return purpose === undefined ? contactsFor(purpose, facts).flatMap(({ sources }) => sources) : [];
    default:
      return [];
  }
}

/** Whether an event has happened by the day shown. The facts hold no later ones. */
export const hasHappened = (id: string, { events }: Pick<SiteFacts, 'events'>) =>
  events.some((event) => event.id === id);
