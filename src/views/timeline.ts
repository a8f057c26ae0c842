import type { Entry } from '../content/facts.ts';
import { yearOf } from '../schemas/page-paths.ts';
import { sayDay } from '../wording/days.ts';
import { eventHref } from '../wording/event-hrefs.ts';
import { hrefOf } from '../wording/hrefs.ts';
import { eventLines } from '../wording/lines.ts';
import { phrase, type Phrase, type View } from '../wording/view.ts';

/** An event as a row that leads to the page of its year. */
interface EventLink {
  readonly id: string;
  readonly href: string;
  readonly day: string;
  readonly title: Phrase;
  readonly sources: readonly string[];
}

const eventLink = (event: Entry<'events'>, view: View): EventLink => ({
  id: event.id,
  href: eventHref(event, view),
  day: sayDay(event.on, view),
  title: phrase(event.title, view.locale),
  sources: event.sources,
});

/** The events after which things were not as before, oldest first. */
export const turningPoints = (view: View): EventLink[] =>
  view.facts.events.filter(({ isTurningPoint }) => isTurningPoint).map((event) => eventLink(event, view));

/** The years in which something happened, oldest first, each with the ways to its events. */
export const yearLinks = (view: View) =>
  [...Map.groupBy(view.facts.events, yearOf)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, events]) => ({
      year,
      href: hrefOf('year', { year }, view),
      events: events.map((event) => eventLink(event, view)),
    }));

/** What happened in a year, oldest first. */
export const eventsIn = (year: string, view: View) =>
  eventLines(
    view.facts.events.filter((event) => yearOf(event) === year),
    view,
  );
