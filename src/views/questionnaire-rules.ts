import type { WayState } from '../eligibility/cautions.ts';
import { earliest } from '../eligibility/days.ts';
import { isOpen } from '../eligibility/in-force.ts';
import { languageOf, type Locale } from '../locales.ts';
import {
  browserWords,
  type PackedRules,
  type PackedWay,
  type QuestionnaireRules,
  type BrowserWord,
  type ShortStatement,
  type WordedCriterion,
  type WordedState,
  type WordedWay,
} from '../questionnaire/rules.ts';
import { judgedParts } from '../schemas/judged.ts';
import { hrefOf } from '../wording/hrefs.ts';
import { ownFormats } from '../wording/own-formats.ts';
import type { View } from '../wording/view.ts';
import { openPlaces } from '../wording/words.ts';
import { wordedWays } from './worded-ways.ts';

/** What the questionnaire carries in its page. */
export function questionnaireRules(view: View): PackedRules {
  const { locale, say, facts } = view;
  const ways = wordedWays(view);
  return {
    ways: ways.map(forBrowser),
    pages: {
      office: hrefOf('country', { office: '{id}' }, view),
      way: hrefOf('way', { pathway: '{pathway}', route: '{id}' }, view),
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
function forBrowser({ states, criteria, href: _, isOffice: __, ...way }: WordedWay): PackedWay {
  return {
    ...way,
    states: states.map((state, index) => stateForBrowser(state, index === states.length - 1)),
    criteria: criteria.map((criterion) => ({ ...judgedParts(criterion), worded: inShort(ownSentence(criterion), {}) })),
  };
}

/** That we found no rule is our own sentence, which no source says. */
const ownSentence = ({ kind, worded }: WordedCriterion) =>
  kind === 'undocumented' ? { ...worded, named: [] } : worded;

/** What a card prints of a worded statement. */
const inShort = <Day extends object>(
  { text, lang, unconfirmed, named }: Omit<ShortStatement, 'checked'>,
  day: Day,
): Omit<ShortStatement, 'checked'> & Day => ({
  text,
  ...(lang !== undefined && { lang }),
  ...(unconfirmed !== undefined && { unconfirmed }),
  named,
  ...day,
});

function stateForBrowser(state: WordedState, isNewest: boolean): WordedState {
  const { checkedOn, ...times } = judgedTimes(state);
  // Only of what is open today can a look be overdue, and only the newest state can come to an end.
  const isDated = isNewest && isOpen(state);
  return {
    ...times,
    ...(isDated && checkedOn !== undefined && { checkedOn }),
    // Who says what it was before stands on its page.
    worded: isNewest
      ? inShort(state.worded, { checked: state.worded.checked })
      : { text: state.worded.text, named: [], checked: '' },
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
