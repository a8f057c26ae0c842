import type { WayState } from '../eligibility/cautions.ts';
import { earliest } from '../eligibility/days.ts';
import { isOpen } from '../eligibility/in-force.ts';
import { conditionsOf } from '../eligibility/named.ts';
import { languageOf, type Locale } from '../locales.ts';
import {
  browserWords,
  type QuestionnaireRules,
  type BrowserWord,
  type ShortStatement,
  type WordedState,
  type WordedWay,
} from '../questionnaire/rules.ts';
import { judgedParts } from '../schemas/judged.ts';
import { formatDay } from '../wording/format.ts';
import { ownFormats } from '../wording/own-formats.ts';
import type { View } from '../wording/view.ts';
import { openPlaces } from '../wording/words.ts';
import { wordedWays } from './worded-ways.ts';

/** What the questionnaire carries in its page. */
export function questionnaireRules(view: View): QuestionnaireRules {
  const { locale, say, facts } = view;
  const ways = wordedWays(view);
  const cutOffs = ways
    .flatMap(({ criteria }) => conditionsOf(criteria))
    .flatMap((condition) => ('day' in condition ? [condition.day] : []));
  return {
    ways: ways.map(forBrowser),
    words: Object.fromEntries(browserWords.map((word) => [word, say(word, openPlaces)])) as Record<BrowserWord, string>,
    days: Object.fromEntries(cutOffs.map((day) => [day, formatDay(day, locale)])),
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
function sheetDay(sources: View['facts']['sources']): string {
  const days = sources.flatMap(({ kind, published }) =>
    kind === 'fact-sheet' && published !== undefined ? [earliest(published)] : [],
  );
  return days.sort()[0]!;
}

/** What neither the engine nor the reader needs is left out: every byte is paid for by the reader. */
function forBrowser({ states, criteria, ...way }: WordedWay): WordedWay {
  return {
    ...way,
    states: states.map((state, index) => stateForBrowser(state, index === states.length - 1)),
    criteria: criteria.map((criterion) => ({ ...judgedParts(criterion), worded: inShort(criterion.worded) })),
  };
}

/** What a card prints of a worded statement. */
const inShort = ({ text, lang, unconfirmed, checked, named }: ShortStatement): ShortStatement => ({
  text,
  ...(lang !== undefined && { lang }),
  ...(unconfirmed !== undefined && { unconfirmed }),
  checked,
  named,
});

function stateForBrowser(state: WordedState, isNewest: boolean): WordedState {
  const { checkedOn, ...times } = judgedTimes(state);
  // Only of what is open today can a look be overdue, and only the newest state can come to an end.
  const isDated = isNewest && isOpen(state);
  return {
    ...times,
    ...(isDated && checkedOn !== undefined && { checkedOn }),
    worded: inShort(state.worded),
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
