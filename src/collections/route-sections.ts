import { isInForce } from '../eligibility/in-force.ts';
import { compareIn, countryName, joinAnd } from '../i18n/format.ts';
import type { Pathway } from '../schemas/route.ts';
import type { Entry } from './facts.ts';
import { criterionLines, detailLines, stateLines, type Line } from './lines.ts';
import { blockedNationalities, byUse } from './routes.ts';
import { freshness, statusOf, type Status } from './states.ts';
import { phrase, type Phrase, type View } from './view.ts';

/** Everything that is known of a route, ready to print. */
export interface RouteSection {
  readonly id: string;
  readonly name: Phrase;
  readonly summary: Phrase;
  readonly country: string;
  readonly starter: string;
  readonly status: Status;
  /** The state and since when, in a few words. */
  readonly heading: string;
  readonly blocked: readonly string[];
  readonly criteria: readonly Line[];
  readonly details: readonly Line[];
  readonly states: readonly Line[];
  readonly shutOut: number;
}

/** The routes of a pathway, by country, and in each country open ones first. */
export function routeSections(pathway: Pathway, view: View): RouteSection[] {
  return view.facts.routes
    .filter((route) => route.pathway === pathway)
    .map((route) => routeSection(route, view))
    .toSorted((a, b) => compareIn(view.locale)(a.country, b.country) || byUse(a, b));
}

function routeSection(route: Entry<'routes'>, view: View): RouteSection {
  const { locale, say } = view;
  const status = statusOf(route, view);
  return {
    id: route.id,
    name: phrase(route.name, locale),
    summary: phrase(route.summary, locale),
    country: countryName(route.destination, locale),
    starter: say(`starter.${route.startedBy}`),
    status,
    heading: `${status.word}, ${freshness(status, view)}`,
    blocked: sayBlocked(route, view),
    criteria: criterionLines(route.criteria, view),
    details: detailLines(route.details, view),
    states: stateLines(route, view),
    shutOut: blockedNationalities(route, view).blocked.length,
  };
}

/** For whom the rules on nationality shut the route on the day shown, among the nationalities of the site. */
function sayBlocked(route: Entry<'routes'>, view: View): string[] {
  const { locale, say } = view;
  const { blocked, free } = blockedNationalities(route, view);
  const names = (nationalities: readonly Entry<'nationalities'>[]) =>
    joinAnd(
      nationalities.map(({ people }) => phrase(people, locale).text),
      locale,
    );
  if (blocked.length === 0) return [say('pathway.blockedNobody')];
  if (free.length === 0) return [say('pathway.blockedAll')];
  if (isForSome(route, view)) return [say('pathway.onlyFor', { people: names(free) })];
  return [say('pathway.blockedFor', { people: names(blocked) }), say('pathway.notBlockedFor', { people: names(free) })];
}

/** Whether the route names those it is for, rather than those it is not for. */
const isForSome = ({ criteria }: Entry<'routes'>, { facts }: View) =>
  criteria.some((rule) => rule.kind === 'nationality' && rule.noneOf === undefined && isInForce(rule, facts.on));

/** The sections of each country, in their order. */
export function byCountry(
  sections: readonly RouteSection[],
): { readonly country: string; readonly sections: readonly RouteSection[] }[] {
  const countries = [...new Set(sections.map(({ country }) => country))];
  return countries.map((country) => ({ country, sections: sections.filter((section) => section.country === country) }));
}
