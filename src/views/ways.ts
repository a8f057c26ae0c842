import type { Entry } from '../content/facts.ts';
import { isInForce, stateOn } from '../eligibility/in-force.ts';
import type { Pathway } from '../schemas/route.ts';
import { compareIn, countryName, joinPeoples } from '../wording/format.ts';
import { criterionLines, detailLines, stateLines } from '../wording/lines.ts';
import { wordStatement, type WordedStatement } from '../wording/statement.ts';
import { statusOf, type WordedStatus } from '../wording/status.ts';
import { phrase, type Phrase, type View } from '../wording/view.ts';
import { blockedNationalities, byUse, routeLine, type RouteLine } from './routes.ts';
import { wayNow, type WayNow } from './way-now.ts';

type Route = Entry<'routes'>;

/** Everything that is known of a way, ready to print. */
export interface WayPage {
  readonly summary: Phrase;
  readonly country: string;
  readonly starter: string;
  readonly status: WordedStatus;
  readonly blocked: readonly string[];
  /** What a person must be or have, by the rules in force today; nothing where it is closed. */
  readonly needs: readonly WordedStatement[];
  /** How it works today; nothing where it is closed. */
  readonly now?: WayNow;
  readonly criteria: readonly WordedStatement[];
  readonly details: readonly WordedStatement[];
  readonly states: readonly WordedStatement[];
  /** Whether it is closed for good, so that its rules are history. */
  readonly isPast: boolean;
}

export function wayOf(route: Route, view: View): WayPage {
  const { locale, say } = view;
  const now = wayNow(route, view, 'start');
  return {
    summary: phrase(route.summary, locale),
    country: countryName(route.destination, locale),
    starter: say(`starter.${route.startedBy}`),
    status: statusOf(route, view),
    blocked: sayBlocked(route, view),
    needs: now ? needsOf(route, view) : [],
    ...(now && { now }),
    criteria: criterionLines(route.criteria, view),
    details: detailLines(route.details, view),
    states: stateLines(route, view),
    isPast: isHistory(route, view),
  };
}

/** The rules in force that ask something of a person. Nationality is told by itself, and what we did not find asks nothing. */
const needsOf = ({ criteria }: Route, view: View): WordedStatement[] =>
  criteria
    .filter(({ kind }) => !['nationality', 'undocumented', 'no-requirement'].includes(kind))
    .filter((criterion) => isInForce(criterion, view.facts.on))
    .map((criterion) => wordStatement(criterion, view));

/** A way as its pathway lists it. */
export interface WayLine extends RouteLine {
  /** Who starts it, where the person cannot. */
  readonly startedBy: string;
  readonly blocked: readonly string[];
}

/** The ways of a pathway by country, and in each country open ones first. */
export function waysByCountry(
  pathway: Pathway,
  view: View,
): { readonly country: string; readonly ways: readonly WayLine[] }[] {
  const routes = view.facts.routes.filter((route) => route.pathway === pathway);
  const countries = [...new Set(routes.map(({ destination }) => countryName(destination, view.locale)))];
  return countries.toSorted(compareIn(view.locale)).map((country) => ({
    country,
    ways: routes
      .filter(({ destination }) => countryName(destination, view.locale) === country)
      .map((route) => {
        const line = routeLine(route, view);
        return {
          ...line,
          startedBy: route.startedBy === 'person' ? '' : `${view.say(`starter.${route.startedBy}`)}.`,
          // For whom it is not, in short; nothing where it is for all.
          blocked: line.shutOut === 0 ? [] : sayBlocked(route, view).slice(0, 1),
        };
      })
      .toSorted(byUse),
  }));
}

const isHistory = ({ states }: Route, { facts }: View) =>
  ['closed', 'ended'].includes(stateOn(states, facts.on)?.state ?? '');

/** For whom the rules on nationality shut the route on the day shown, among the nationalities of the site. */
function sayBlocked(route: Route, view: View): string[] {
  const { locale, say } = view;
  const { blocked, free } = blockedNationalities(route, view);
  const isPast = isHistory(route, view);
  const names = (nationalities: readonly Entry<'nationalities'>[]) =>
    joinPeoples(
      nationalities.map(({ people }) => phrase(people, locale).text),
      locale,
    );
  if (blocked.length === 0) return [say(isPast ? 'pathway.blockedNobodyThen' : 'pathway.blockedNobody')];
  if (free.length === 0) return [say('pathway.blockedAll')];
  if (isForSome(route, view)) return [say(isPast ? 'pathway.wasOnlyFor' : 'pathway.onlyFor', { people: names(free) })];
  return [
    say(isPast ? 'pathway.blockedForThen' : 'pathway.blockedFor', { people: names(blocked) }),
    say(isPast ? 'pathway.notBlockedForThen' : 'pathway.notBlockedFor', { people: names(free) }),
  ];
}

/** Whether the route names those it is for, rather than those it is not for. */
const isForSome = ({ criteria }: Route, { facts }: View) =>
  criteria.some((rule) => rule.kind === 'nationality' && rule.noneOf === undefined && isInForce(rule, facts.on));
