import type { Entry } from '../content/facts.ts';
import { sourceLines, type SourceLine } from '../wording/source-lines.ts';
import type { Phrase, View } from '../wording/view.ts';
import { contactsOf, inShort } from './contacts.ts';
import { routesWithin } from './routes.ts';
import { wayNow, type WayNow } from './way-now.ts';

/** Whom to call, as paper says it: a number and whose it is. */
export interface PrintedCall {
  readonly who: Phrase;
  readonly number: string;
  readonly href: string;
  /** Whether it must be checked first, as its page says. */
  readonly isDoubtful: boolean;
}

const mostCalls = 3;

/** How many ways one sheet has room for. */
export const printedWays = 3;

/** The first numbers to call in a country, those for danger before all others. No sheet sends people to the line of an old case. */
export const printedCalls = (country: string, view: View): PrintedCall[] =>
  inShort(contactsOf(country, view).filter(({ isForOldCases }) => !isForOldCases))
    .rows.flatMap(({ who, ways, doubt }) =>
      ways
        .filter(({ href }) => href?.startsWith('tel:'))
        .slice(0, 1)
        .map(({ value, href }) => ({ who, number: value, href: href!, isDoubtful: doubt !== undefined })),
    )
    .slice(0, mostCalls);

/** Sources as paper names them: publisher, day and the address at which they stand. */
export const printedSources = (ids: readonly string[], view: View): SourceLine[] =>
  sourceLines(
    [...new Set(ids)].map((id) => view.facts.sourceById.get(id)!),
    view,
  );

/** A source in one line. */
export const sayPrinted = ({ publisher, published, address }: SourceLine): string =>
  [publisher, published, address].filter(Boolean).join(', ');

/** Whom somebody in a country can call, as the paper of a result says it. */
export interface PrintedCountry {
  /** Country letters. */
  readonly country: string;
  readonly calls: readonly PrintedCall[];
}

/** Every country with an Office or a page of its own in which there is a number to call. */
export const printedCountries = (view: View): PrintedCountry[] =>
  [...view.facts.offices, ...view.facts.places]
    .map(({ country }) => ({ country, calls: printedCalls(country, view) }))
    .filter(({ calls }) => calls.length > 0);

/** A way that a person can begin in a country, as a sheet that is handed out says it. */
export interface HandedWay {
  readonly route: Entry<'routes'>;
  readonly name: Phrase;
  readonly href: string;
  readonly now: WayNow;
}

/** The first ways that somebody of whom nothing is known can begin in a country. */
export const handedWays = (country: string, view: View): HandedWay[] =>
  routesWithin(country, view)
    .flatMap(({ id, name, href }) => {
      const route = view.facts.routes.find((one) => one.id === id)!;
      const now = route.startedBy === 'person' ? wayNow(route, view, 'start') : undefined;
      return now ? [{ route, name, href, now }] : [];
    })
    .slice(0, printedWays);
