import type { WayState } from '../eligibility/cautions.ts';
import { earliest } from '../eligibility/days.ts';
import { isOpen } from '../eligibility/in-force.ts';
import { languageOf, type Locale } from '../locales.ts';
import {
  browserWords,
  type PackedCriterion,
  type PackedRules,
  type PackedState,
  type PackedStatement,
  type PackedWay,
  type QuestionnaireRules,
  type BrowserWord,
  type ShortStatement,
  type WordedCriterion,
  type WordedState,
  type WordedWay,
} from '../questionnaire/rules.ts';
import { judgedParts } from '../schemas/judged.ts';
import { guideHref, hrefOf } from '../wording/hrefs.ts';
import { ownFormats } from '../wording/own-formats.ts';
import type { View } from '../wording/view.ts';
import { openPlaces } from '../wording/words.ts';
import { wordedWays } from './worded-ways.ts';

/** What the questionnaire carries in its page. */
export function questionnaireRules(view: View): PackedRules {
  const { locale, say, facts } = view;
  const ways = wordedWays(view);
  return {
    ways: ways.map((way) => forBrowser(way, view)),
    pages: {
      office: hrefOf('country', { office: '{id}' }, view),
      way: hrefOf('way', { pathway: '{pathway}', route: '{id}' }, view),
      sources: sourcesOf(locale),
    },
    words: Object.fromEntries(browserWords.map((word) => [word, say(word, openPlaces)])) as Record<BrowserWord, string>,
    sheet: sheetDay(facts.sources),
    ...namesFor(locale),
  };
}

/** What the browser needs for days and countries that the page does not name. */
function namesFor(locale: Locale): Pick<QuestionnaireRules, 'formats' | 'firstDay'> {
  const own = ownFormats[locale];
  return own ? { firstDay: own.firstDay } : { formats: languageOf(locale).formats };
}

/** The day on which the fact sheet appeared: of its month, the first. */
export function sheetDay(sources: View['facts']['sources']): string {
  const days = sources.flatMap(({ kind, published }) =>
    kind === 'fact-sheet' && published !== undefined ? [earliest(published)] : [],
  );
  return days.sort()[0]!;
}

/** What neither the engine nor the reader needs is left out: every byte is paid for by the reader. */
function forBrowser({ states, criteria, href: _, isOffice: __, ...way }: WordedWay, view: View): PackedWay {
  return {
    ...way,
    states: states.map((state, index) => stateForBrowser(state, index === states.length - 1, view)),
    criteria: criteria.map((criterion, index) => {
      const { from, ...judged } = judgedParts(criterion);
      const before = criteria[index - 1]?.from ?? states[0]!.from;
      const { text, ...worded } = inShort(ownSentence(criterion), view);
      // In this order it packs best.
      return { text, ...compared(judged), ...worded, ...(from !== before && { from }) } as PackedCriterion;
    }),
  };
}

/** Where and when somebody was registered, or what their papers are looked at for, is told in words alone. */
const uncompared: readonly string[] = ['as', 'onOrBefore', 'onOrAfter', 'at'];
const compared = <Judged extends object>(criterion: Judged): Judged =>
  JSON.parse(
    JSON.stringify(criterion, (key, value: unknown) => (uncompared.includes(key) ? undefined : value)),
  ) as Judged;

/** That we found no rule is our own sentence, which no source says. */
const ownSentence = ({ kind, worded }: WordedCriterion) =>
  kind === 'undocumented' ? { ...worded, named: [] } : worded;

/** What a card prints of a worded statement. */
const inShort = (
  { text, lang, unconfirmed, named }: Omit<ShortStatement, 'checked'>,
  { locale }: View,
): PackedStatement => ({
  text,
  lang,
  unconfirmed,
  ...(named.length > 0 && {
    named: named.map(({ publisher, href }) => [publisher, href.slice(sourcesOf(locale).length)] as const),
  }),
});

const sourcesOf = (locale: Locale) => guideHref('sources', { locale });

function stateForBrowser(state: WordedState, isNewest: boolean, view: View): PackedState {
  const { checkedOn, ...times } = judgedTimes(state);
  // Only of what is open today can a look be overdue, and only the newest state can come to an end.
  const isDated = isNewest && isOpen(state);
  return {
    ...times,
    ...(isDated && checkedOn !== undefined && { checkedOn }),
    // Who says what it was before stands on its page.
    ...(isNewest ? { ...inShort(state.worded, view), checked: state.worded.checked } : { text: state.worded.text }),
    ...(state.end && { end: state.end }),
  };
}

/** The parts of a state that the engine reads. */
export function judgedTimes({ state, from, atLeastSince, mayEndOn, checkedOn }: WayState): WayState {
  return {
    state,
    from,
    ...(atLeastSince && { atLeastSince }),
    ...(mayEndOn && { mayEndOn: { day: mayEndOn.day } }),
    ...(checkedOn !== undefined && { checkedOn }),
  };
}
