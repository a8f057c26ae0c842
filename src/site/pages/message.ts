import { pathOf, type PageParams } from '../../schemas/page-paths.ts';
import { messageOf, rumourLine, sentencesOf } from '../../views/rumours.ts';
import { quoteClaim } from '../../wording/quotes.ts';
import { stateFirst } from '../../wording/state-first.ts';
import type { View } from '../../wording/view.ts';
import { nothing, type SitePage, type SitePart } from '../site-page.ts';
import { pageOfFacts } from './of-facts.ts';

/** A message by itself, to be passed on. In the search and the A to Z it is a part of the page that lists them all. */
export function messagePage(params: PageParams['message'], view: View): SitePage {
  const { locale, facts } = view;
  const rumour = facts.rumours.find(({ id }) => id === params.rumour)!;
  const { claim, verdictWord, answer, why } = messageOf(rumour, view);
  // The first sentence alone is often as short as the verdict.
  const [reason = ''] = sentencesOf(why.text);
  const name = quoteClaim(claim.text, view);
  const summary = [`${verdictWord}.`, answer.text, reason].filter(Boolean).join(' ');
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
    const { id, claim, verdictWord } = rumourLine(rumour, view);
    return {
      id,
      title: { ...claim, text: quoteClaim(claim.text, view) },
      state: { text: verdictWord },
      about: nothing,
    };
  });
