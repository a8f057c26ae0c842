import type { WayState } from '../eligibility/cautions.ts';
import { earliest } from '../eligibility/days.ts';
import { isOpen } from '../eligibility/in-force.ts';
import { conditionsOf } from '../eligibility/named.ts';
import { languageOf, type Locale } from '../locales.ts';
import {
  browserWords,
  type QuestionnaireRules,
  type BrowserWord,
  type ToldState,
  type ToldSubject,
} from '../questionnaire/rules.ts';
import { unjudged, type Criterion } from '../schemas/criterion.ts';
import { formatDay } from '../wording/format.ts';
import { ownFormats } from '../wording/own-formats.ts';
import type { View } from '../wording/view.ts';
import { openPlaces } from '../wording/words.ts';
import { toldSubjects } from './told.ts';

/** What the check carries in its page. */
export function questionnaireRules(view: View): QuestionnaireRules {
  const { locale, say, facts } = view;
  const subjects = toldSubjects(view);
  const cutOffs = subjects
    .flatMap(({ criteria }) => conditionsOf(criteria))
    .flatMap((condition) => ('day' in condition ? [condition.day] : []));
  return {
    subjects: subjects.map(forBrowser),
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
function forBrowser({ states, criteria, ...subject }: ToldSubject): ToldSubject {
  return {
    ...subject,
    states: states.map((state, index) => toldForBrowser(state, index === states.length - 1)),
    criteria: criteria.map((criterion) => ({ ...judgedParts(criterion), told: criterion.told })),
  };
}

function toldForBrowser(state: ToldState, isNewest: boolean): ToldState {
  const { checkedOn, ...times } = judgedTimes(state);
  // Only of what is open today can a look be overdue, and only the newest state can come to an end.
  const isDated = isNewest && isOpen(state);
  return {
    ...times,
    ...(isDated && checkedOn !== undefined && { checkedOn }),
    told: state.told,
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

const wordy = new Set<string>([...unjudged, 'told']);

/** The parts of a rule that the engine reads, at every depth. */
export function judgedParts(criterion: Criterion): Criterion {
  return JSON.parse(
    JSON.stringify(criterion, (key, value: unknown) => (wordy.has(key) ? undefined : value)),
  ) as Criterion;
}
