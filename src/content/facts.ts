import { earliest, latest, type Day } from '../eligibility/days.ts';
import { factSchemas, type Fact, type FactKind } from '../schemas/facts.ts';
import type { State } from '../schemas/state.ts';
import { dayShown } from '../today.ts';
import type { Facts } from './content.ts';
import { siteContent } from './site-content.ts';

/** A fact with the name of its file. */
export type Entry<Kind extends FactKind> = Fact<Kind> & { readonly id: string };

/** An office or a route. */
export type WayEntry = Entry<'offices'> | Entry<'routes'>;

/** All facts as they stood on the day that the site shows. */
export type SiteFacts = { readonly [Kind in FactKind]: readonly Entry<Kind>[] } & {
  /** The day shown. */
  readonly on: Day;
  /** Whether the content has been reviewed since that day, so that the site shows a day of the past. */
  readonly isPast: boolean;
  readonly sourceById: ReadonlyMap<string, Entry<'sources'>>;
};

let last: { readonly from: Facts; readonly facts: SiteFacts } | undefined;

/** The facts on the day shown: the same ones as long as the content is the same. */
export function siteFacts(): SiteFacts {
  const { facts: from } = siteContent().content;
  if (last?.from !== from) last = { from, facts: factsOn(dayShown(process.env['AS_OF']), from) };
  return last.facts;
}

/** All facts as they stood on a day. */
export function factsOn(on: Day, facts: Facts): SiteFacts {
  const hasBegun = (day: string) => latest(day) <= on;
  const all = Object.fromEntries(
    (Object.keys(factSchemas) as FactKind[]).map((kind) => [
      kind,
      [...facts[kind]].map(([id, fact]) => ({ id, ...fact })),
    ]),
  ) as unknown as { [Kind in FactKind]: Entry<Kind>[] };

  return {
    ...all,
    offices: all.offices.map((office) => asKnown(office, on)),
    routes: all.routes.map((route) => asKnown(route, on)),
    places: all.places.filter((place) => wasEvident(place, on)).map((place) => placeAsKnown(place, on)),
    events: all.events.filter((event) => hasBegun(event.on)).sort((a, b) => byDay(a.on, b.on)),
    figures: all.figures.filter((figure) => hasBegun(figure.on)).sort((a, b) => byDay(a.on, b.on)),
    changes: all.changes.filter((change) => change.on <= on).sort((a, b) => byDay(b.on, a.on)),
    rumours: all.rumours
      .filter((rumour) => (rumour.since === undefined || hasBegun(rumour.since)) && wasEvident(rumour, on))
      .sort((a, b) => a.order - b.order),
    on,
    isPast: on < newestReview(all),
    sourceById: new Map(all.sources.map((source) => [source.id, source])),
  };
}

const byDay = (a: string, b: string) => (latest(a) === latest(b) ? 0 : latest(a) < latest(b) ? -1 : 1);

/** Whether what a statement rests on was there on a day: one that rests on later evidence speaks of a later day. */
const wasEvident = ({ evidenceOn }: { readonly evidenceOn: string }, on: Day) =>
  evidenceOn === 'undated' || earliest(evidenceOn) <= on;

interface Period {
  readonly from?: string;
  readonly until?: string;
}

/** The statements that had begun on a day, without an end that lay ahead. */
const knownOn = <Statement extends Period>(statements: readonly Statement[], on: Day): Statement[] =>
  statements
    .filter(({ from }) => from === undefined || latest(from) <= on)
    .map((statement) => {
      if (statement.until === undefined || latest(statement.until) < on) return statement;
      const { until: _, ...endless } = statement;
      return endless as Statement;
    });

/** An office or route as it was known on a day: nothing that began later, and no end that lay ahead. */
const asKnown = <Way extends WayEntry>(way: Way, on: Day): Way => ({
  ...way,
  states: begunStates(way.states, on),
  criteria: knownOn(way.criteria, on),
  details: knownOn(way.details, on),
});

/** A place as it was known on a day. */
const placeAsKnown = (place: Entry<'places'>, on: Day): Entry<'places'> => ({
  ...place,
  details: knownOn(
    place.details.filter((detail) => wasEvident(detail, on)),
    on,
  ),
});

/** The states that had begun. Before the first, one that may have begun earlier says that nobody knows. */
function begunStates(states: readonly State[], on: Day): State[] {
  const begun = states.filter(({ from }) => latest(from) <= on);
  return begun.length > 0 ? begun : states.slice(0, 1).filter(({ atLeastSince }) => atLeastSince);
}

function newestReview({
  offices,
  routes,
}: {
  readonly offices: readonly Entry<'offices'>[];
  readonly routes: readonly Entry<'routes'>[];
}): Day {
  const days = [...offices, ...routes].flatMap(({ states }) => states.map(({ checkedOn }) => checkedOn));
  return days.reduce((newest, day) => (day > newest ? day : newest), '');
}
