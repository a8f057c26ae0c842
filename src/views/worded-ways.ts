import { ruleParts } from '../content/content.ts';
import type { WayEntry } from '../content/facts.ts';
import type { WordedWay } from '../questionnaire/rules.ts';
import { pathways } from '../schemas/route.ts';
import { namedSource } from '../wording/evidence.ts';
import { hrefOf } from '../wording/hrefs.ts';
import { wordStatement } from '../wording/statement.ts';
import { officeName } from '../wording/states.ts';
import { phrase, type View } from '../wording/view.ts';

/** Offices first, then routes in the order of their pathways, each rule and state with the words to show it. */
export function wordedWays(view: View): WordedWay[] {
  const { locale, facts } = view;
  const routes = facts.routes.toSorted((a, b) => pathways.indexOf(a.pathway) - pathways.indexOf(b.pathway));
  return [
    ...facts.offices.map((office) => ({
      ...wordedRules(office, view),
      name: officeName(office, view),
      href: hrefOf('country', { office: office.id }, view),
      country: office.country,
      isOffice: true,
    })),
    ...routes.map((route) => {
      const name = phrase(route.name, locale);
      return {
        ...wordedRules(route, view),
        name: name.text,
        ...(name.lang && { lang: name.lang }),
        href: hrefOf('way', { pathway: route.pathway, route: route.id }, view),
        country: route.destination,
        isOffice: false,
        pathway: route.pathway,
        ...(route.startedBy !== 'person' && { starter: view.say(`starter.${route.startedBy}`) }),
      };
    }),
  ];
}

function wordedRules(
  way: WayEntry,
  view: View,
): Pick<WordedWay, 'id' | 'checkEvery' | 'already' | 'states' | 'criteria'> {
  const { states, criteria, ...others } = ruleParts(way);
  return {
    id: way.id,
    ...others,
    states: states.map((state) => ({
      ...state,
      ...(state.mayEndOn && { end: namedSource(state.mayEndOn.sources[0]!, view) }),
      worded: wordStatement({ state, way }, view),
    })),
    criteria: criteria.map((criterion) => ({ ...criterion, worded: wordStatement(criterion, view) })),
  };
}
