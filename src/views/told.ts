import type { Entry } from '../content/facts.ts';
import type { ToldRule, ToldSource, ToldSubject } from '../questionnaire/rules.ts';
import { pathways } from '../schemas/route.ts';
import { markOf } from '../wording/certainty.ts';
import { sayDay } from '../wording/days.ts';
import { criterionPhrase, type Sourced } from '../wording/lines.ts';
import { hrefOf } from '../wording/hrefs.ts';
import { sourceHref } from '../wording/source-anchors.ts';
import { officeName, sayStateSince, stateWord } from '../wording/states.ts';
import { phrase, type Phrase, type View } from '../wording/view.ts';

/** Offices first, then routes in the order of their pathways, each rule and state with the words to show it. */
export function toldSubjects(view: View): ToldSubject[] {
  const { locale, facts } = view;
  const routes = facts.routes.toSorted((a, b) => pathways.indexOf(a.pathway) - pathways.indexOf(b.pathway));
  return [
    ...facts.offices.map((office) => ({
      ...toldRules(office, view),
      name: officeName(office, view),
      href: hrefOf('country', { office: office.id }, view),
      country: office.country,
      isOffice: true,
    })),
    ...routes.map((route) => {
      const name = phrase(route.name, locale);
      return {
        ...toldRules(route, view),
        name: name.text,
        ...(name.lang && { lang: name.lang }),
        href: hrefOf('way', { pathway: route.pathway, route: route.id }, view),
        country: route.destination,
        isOffice: false,
      };
    }),
  ];
}

function toldRules(subject: Entry<'offices'> | Entry<'routes'>, view: View) {
  const { id, checkEvery, states, criteria } = subject;
  return {
    id,
    checkEvery,
    states: states.map((state) => ({
      ...state,
      ...(state.mayEndOn && { end: toldSource(state.mayEndOn.sources[0]!, view) }),
      told: told(state, view, {
        text: `${stateWord(state, subject, view)} ${sayStateSince(states, state, view)}`,
      }),
    })),
    criteria: criteria.map((criterion) => ({
      ...criterion,
      told: told(criterion, view, criterionPhrase(criterion, view)),
    })),
  };
}

/** A statement in some words, with its best source and the day somebody last checked it. */
function told(statement: Sourced, view: View, words: Phrase): ToldRule {
  const { locale, say } = view;
  // The best source stands first; the page that the answer leads to has them all. A dispute names one of each side.
  const sources =
    'sources' in statement
      ? statement.sources.slice(0, 1)
      : statement.alternatives.flatMap((side) => side.sources.slice(0, 1));
  const mark = markOf(statement, view);
  // Who alone says it is named there, so the source says it and needs no mark beside it.
  const isNamed = statement.certainty === 'reported' && mark !== undefined;
  return {
    ...words,
    ...(mark !== undefined && !isNamed && statement.certainty !== 'disputed' && { mark }),
    checked: sayDay(statement.checkedOn, { locale, say }),
    sources: sources.map((id) => ({ ...toldSource(id, view), ...(isNamed && { publisher: mark }) })),
  };
}

const toldSource = (id: string, { locale, facts }: View): ToldSource => ({
  publisher: facts.sourceById.get(id)!.publisher,
  href: sourceHref(id, locale),
});
