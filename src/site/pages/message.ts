import { pathOf, type PageParams } from '../../schemas/page-paths.ts';
import { rumourLine } from '../../views/rumours.ts';
import { stateFirst } from '../../wording/state-first.ts';
import type { View } from '../../wording/view.ts';
import { nothing, type SitePage, type SitePart } from '../site-page.ts';
import { pageOfFacts } from './of-facts.ts';

/** A message by itself, to be passed on. In the search and the A to Z it is a part of the page that lists them all. */
export function messagePage(params: PageParams['message'], view: View): SitePage {
  const { locale, say, facts } = view;
  const rumour = facts.rumours.find(({ id }) => id === params.rumour)!;
  const { claim, verdictWord, why } = rumourLine(rumour, view, { isFull: false });
  // The first sentence alone is often as short as the verdict.
  const answer = why.text.split(/(?<=\.) /v).slice(0, 2);
  const name = say('rumour.quoted', { claim: claim.text });
  const summary = [`${verdictWord}.`, ...answer].join(' ');
  return {
    ...pageOfFacts({ path: pathOf.message(params), name, summary, reviewDays: [rumour.checkedOn] }, view),
    title: stateFirst(verdictWord, name, view),
    lang: claim.lang ?? locale,
    isUnlisted: true,
    state: { text: verdictWord },
  };
}

/** The messages as parts of the page that lists them all. */
export const messageParts = (view: View): SitePart[] =>
  view.facts.rumours.map((rumour) => {
    const { id, claim, verdictWord } = rumourLine(rumour, view, { isFull: false });
    return {
      id,
      title: { ...claim, text: view.say('rumour.quoted', { claim: claim.text }) },
      state: { text: verdictWord },
      about: nothing,
    };
  });
