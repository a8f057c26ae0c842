import type { Entry } from '../content/facts.ts';
import { addDays, latest, type Day } from '../eligibility/days.ts';
import { isOpen, stateOn } from '../eligibility/in-force.ts';
import type { NamedSource } from '../questionnaire/rules.ts';
import type { LifeSpan } from '../pictures/life.ts';
import { rulesOf, type RuleBar } from '../pictures/rules.ts';
import { wordEvidence } from '../wording/evidence.ts';
import { formatDay, monthNames } from '../wording/format.ts';
import { ownFormats } from '../wording/own-formats.ts';
import { criterionLabel, wordStatement } from '../wording/statement.ts';
import { stateText, stateWord } from '../wording/states.ts';
import { saySince } from '../wording/days.ts';
import type { Phrase, View } from '../wording/view.ts';
import { openPlaces } from '../wording/words.ts';
import { lifeStripOf, type LifeStrip } from './life-strip.ts';
import { sheetDay } from './questionnaire-rules.ts';

type Office = Entry<'offices'>;

/** What held in some days: the state of the office, or one rule. */
export interface HeldLine extends Phrase {
  readonly from: Day;
  readonly until?: Day;
  readonly label: string;
  /** Whether it is the state of the office, which a citation has named before. */
  readonly isState?: true;
  /** The anchor of its row on the page, where others find its citation. */
  readonly id?: string;
  readonly named: readonly NamedSource[];
  readonly unconfirmed?: string;
  /** Its sources, as a citation names them. */
  readonly cited: string;
}

/** A day, and what held on it. */
export interface DayPanel {
  readonly day: Day;
  readonly heading: string;
  /** The day, as a citation names it. */
  readonly when: string;
  /** Where it stands in the strip. */
  readonly at: number;
  readonly lines: readonly HeldLine[];
}

/** The rules of an office over the years, and what held on a day. */
export interface RecordDays {
  readonly life: LifeStrip;
  readonly rows: readonly { readonly label: string; readonly bars: readonly RuleBar[] }[];
  readonly first: Day;
  readonly last: Day;
  readonly panels: readonly DayPanel[];
  /** Everything that ever held, for a day of the reader's own. */
  readonly lines: readonly HeldLine[];
  /** What a script needs to say such a day as a citation names it. */
  readonly dayWords: Readonly<Record<'months' | 'first' | 'dated' | 'when', string>>;
}

/** Nothing before the first state. */
export function recordDays(office: Office, view: View): RecordDays | undefined {
  const { facts, say } = view;
  const rules = rulesOf(office, facts.on);
  const life = lifeStripOf(office, view);
  if (rules === undefined || life === undefined) return undefined;
  const { rows, first, at } = rules;
  const lines = [
    ...stateLines(life.spans, office, view),
    ...rows.flatMap(({ bars }) => bars.map((bar) => ruleLine(bar, view))),
  ];
  const panel = (day: Day, heading: string): DayPanel => ({
    day,
    heading,
    when: say('cite.on', { day: formatDay(day, view.locale) }),
    at: at(day),
    lines: lines.filter(({ from, until }) => from <= day && (until === undefined || day <= until)),
  });
  const sheet = sheetDay(facts.sources);
  const inWords = formatDay(facts.on, view.locale);
  return {
    life,
    rows: rows.map(({ bars }) => ({ label: say(criterionLabel(bars[0]!.criterion)), bars })),
    first,
    last: facts.on,
    panels: [
      ...(sheet >= first && sheet < facts.on
        ? [panel(sheet, say('check.day.sheet', { day: formatDay(sheet, view.locale) }))]
        : []),
      panel(facts.on, facts.isPast ? inWords : say('picture.onToday', { day: inWords })),
    ],
    lines,
    dayWords: {
      months: monthNames(view.locale).join('|'),
      first: ownFormats[view.locale]?.firstDay ?? '1',
      dated: say('day.dated', openPlaces),
      when: say('cite.on', openPlaces),
    },
  };
}

/** The states of the office, each from its own day on, and between them the days on which nobody can say. */
function stateLines(spans: readonly LifeSpan[], office: Office, view: View): HeldLine[] {
  const { states } = office;
  const first = spans[0]!.from;
  const days = [...new Set([...spans.map(({ from }) => from), ...states.map(({ from }) => latest(from))])]
    .filter((day) => day >= first)
    .sort();
  return days.map((from, index) => {
    const { status } = spans.findLast((span) => span.from <= from)!;
    const next = days[index + 1];
    // Where nobody can say what it was, the closing that may have come says why.
    const state =
      status === 'unknown'
        ? (states.find((one) => latest(one.from) > from && !isOpen(one)) ?? states[0]!)
        : stateOn(states, from)!;
    const { named, unconfirmed, cited } = wordEvidence(state, view);
    return {
      from,
      ...(next !== undefined && { until: addDays(next, -1) }),
      label: view.say('grid.office'),
      isState: true,
      text:
        status === 'unknown'
          ? view.say('state.unknown')
          : stateText({ word: stateWord(state, office, view), since: saySince(state, view) }),
      ...(state.id !== undefined && { id: state.id }),
      named,
      ...(unconfirmed !== undefined && { unconfirmed }),
      cited,
    };
  });
}

function ruleLine({ criterion, from, until }: RuleBar, view: View): HeldLine {
  const { id, label = '', text, lang, named, unconfirmed, cited } = wordStatement(criterion, view);
  return {
    from,
    ...(until !== undefined && { until }),
    label,
    text,
    ...(lang && { lang }),
    ...(id !== undefined && { id }),
    named,
    ...(unconfirmed !== undefined && { unconfirmed }),
    cited,
  };
}
