import type { Entry } from '../content/facts.ts';
import type { Day } from '../eligibility/days.ts';
import { evaluate } from '../eligibility/evaluate.ts';
import type { Answers } from '../schemas/example.ts';
import { hrefOf } from '../wording/hrefs.ts';
import { byStatus, freshness, mayBeOpen, statusOf, type WordedStatus } from '../wording/status.ts';
import { phrase, type Phrase, type View } from '../wording/view.ts';

type Route = Entry<'routes'>;

/** A route in one line, with the address of its page. */
export interface RouteLine {
  readonly id: string;
  readonly name: Phrase;
  readonly summary: Phrase;
  readonly href: string;
  readonly status: WordedStatus;
  /** What dates the state: how new the evidence is, or since when it holds. */
  readonly freshness: string;
  /** Whether it is open, or nobody can say that it is not. */
  readonly mayBeOpen: boolean;
  /** Whether a rule on nationality shuts the reader out, whatever the state. */
  readonly isBlocked: boolean;
  /** How many of the site's nationalities a rule shuts out. */
  readonly shutOut: number;
}

interface Ranked {
  readonly status: WordedStatus;
  readonly shutOut: number;
}

/** Sorts by what a reader can use: open before closed, and then the widest first. */
export const byUse = (a: Ranked, b: Ranked) => byStatus(a, b) || a.shutOut - b.shutOut;

/** A route for a reader of whom only nationality and country are known, or nothing at all. */
export function routeLine(route: Route, view: View, answers: Answers = {}): RouteLine {
  const status = statusOf(route, view);
  return {
    id: route.id,
    name: phrase(route.name, view.locale),
    summary: phrase(route.summary, view.locale),
    href: hrefOf('way', { pathway: route.pathway, route: route.id }, view),
    status,
    freshness: freshness(status, view),
    shutOut: blockedNationalities(route, view).blocked.length,
    mayBeOpen: mayBeOpen(status),
    isBlocked: isBlockedFor(route, answers, view.facts.on),
  };
}

/** The routes that end in one country, open ones first. */
export function routesWithin(country: string, view: View, nationality?: string): RouteLine[] {
  const answers = nationality === undefined ? { country } : { country, nationality: [nationality] };
  return view.facts.routes
    .filter((route) => route.pathway === 'where-you-are' && route.destination === country)
    .map((route) => routeLine(route, view, answers))
    .toSorted(byUse);
}

/** The routes of every other pathway, open ones first. */
export function routesAbroad(nationality: string, view: View): RouteLine[] {
  return view.facts.routes
    .filter((route) => route.pathway !== 'where-you-are')
    .map((route) => routeLine(route, view, { nationality: [nationality] }))
    .toSorted(byUse);
}

/** Which of the site's nationalities a route's rules on nationality shut out on the day shown. */
export function blockedNationalities(
  route: Route,
  { facts }: Pick<View, 'facts'>,
): { readonly blocked: Entry<'nationalities'>[]; readonly free: Entry<'nationalities'>[] } {
  const isShut = ({ country }: Entry<'nationalities'>) => isBlockedFor(route, { nationality: [country] }, facts.on);
  return {
    blocked: facts.nationalities.filter(isShut),
    free: facts.nationalities.filter((nationality) => !isShut(nationality)),
  };
}

function isBlockedFor(route: Route, answers: Answers, on: Day): boolean {
  const [result] = evaluate([route], answers, on);
  return result!.reasons.some(
    ({ criterion, finding }) =>
      finding === 'unmet' && (criterion.kind === 'nationality' || criterion.kind === 'any-of'),
  );
}
