import type { Entry } from '../content/facts.ts';
import { latest } from '../eligibility/days.ts';
import { conditionsOf } from '../eligibility/named.ts';
import { original } from '../locales.ts';
import type { Criterion } from '../schemas/criterion.ts';
import type { Detail } from '../schemas/detail.ts';
import type { Word } from '../schemas/interface.ts';
import type { Statement } from '../schemas/statement.ts';
import { markOf } from './certainty.ts';
import { sayCited } from './citations.ts';
import { sayDay, sayPeriod } from './days.ts';
import { sayCondition } from './conditions.ts';
import { sayEvidence, stateWord } from './states.ts';
import { phrase, type Phrase, type View } from './view.ts';
import { sayIn, type Language } from './words.ts';

/** One dated row of a ledger, ready to print. */
export interface Line {
  /** The name of the statement: its anchor on the page that shows it. */
  readonly id?: string;
  readonly when: string;
  readonly label?: string;
  readonly text: Phrase;
  readonly note?: Phrase;
  /** Who alone says it, that it is not confirmed, or that sources differ; nothing where it is confirmed. */
  readonly mark?: string;
  readonly evidence: string;
  readonly sources: readonly string[];
  /** Its sources, as a citation names them. */
  readonly cited: string;
  /** Whether it no longer holds on the day shown. */
  readonly isOver: boolean;
}

/** Whatever has its own certainty and days, with sources of its own or at the sides of a dispute. */
export type Sourced = Omit<Statement, 'sources'> & { readonly kind?: string } & (
    | { readonly sources: readonly string[] }
    | { readonly alternatives: readonly { readonly sources: readonly string[] }[] }
  );

export function sourced(
  statement: Sourced,
  view: View,
): Pick<Line, 'note' | 'mark' | 'evidence' | 'sources' | 'cited'> {
  const { locale } = view;
  const sources = 'sources' in statement ? statement.sources : statement.alternatives.flatMap((side) => side.sources);
  const mark = markOf(statement, view);
  return {
    ...(statement.note && { note: phrase(statement.note, locale) }),
    ...(mark !== undefined && { mark }),
    evidence: sayEvidence(statement.evidenceOn, view),
    sources,
    cited: sayCited(sources, view),
  };
}

const idOf = ({ id }: { readonly id?: string }) => (id === undefined ? {} : { id });

const isOver = ({ until }: { readonly until?: string }, { facts }: View) =>
  until !== undefined && latest(until) < facts.on;

const labelOf = (criterion: Criterion): Word =>
  criterion.kind === 'disputed' || criterion.kind === 'no-requirement' || criterion.kind === 'undocumented'
    ? `label.${criterion.about}`
    : `label.${criterion.kind}`;

/**
 * A rule in the words of the page; whole in the original's where a text in it is not translated, so that one sentence is in
 * one language.
 */
export function criterionPhrase(criterion: Criterion, language: Language): Phrase {
  const isTranslated = conditionsOf([criterion]).every(
    (condition) => condition.kind !== 'text' || phrase(condition.text, language.locale).lang === undefined,
  );
  if (isTranslated) return { text: sayCondition(criterion, language) };
  return { text: sayCondition(criterion, { locale: original, say: sayIn(original) }), lang: original };
}

/** The rules about who could apply, oldest first within each kind, the kinds in the order in which they first came up. */
export function criterionLines(criteria: readonly Criterion[], view: View): Line[] {
  const { locale, say } = view;
  const labels = [...new Set(criteria.map(labelOf))];
  return criteria
    .toSorted(
      (a, b) => labels.indexOf(labelOf(a)) - labels.indexOf(labelOf(b)) || compare(latest(a.from), latest(b.from)),
    )
    .map((criterion) => ({
      ...idOf(criterion),
      when: sayPeriod(criterion, { locale, say }),
      label: say(labelOf(criterion)),
      text: criterionPhrase(criterion, view),
      ...sourced(criterion, view),
      isOver: isOver(criterion, view),
    }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The states an office or route has been in, newest first. */
export function stateLines(subject: Entry<'offices'> | Entry<'routes'>, view: View): Line[] {
  const { locale, say } = view;
  // A first state that is proven only later is no row of an earlier day.
  const states = subject.states.filter(({ from }) => latest(from) <= view.facts.on);
  return states
    .map((state, index) => ({
      ...idOf(state),
      when: sayDay(state.from, { locale, say }),
      label: stateWord(state, subject, view),
      text: { text: '' },
      ...sourced(state, view),
      isOver: index < states.length - 1,
    }))
    .toReversed();
}

export function detailLines(details: readonly Detail[], view: View): Line[] {
  const { locale, say } = view;
  return details
    .toSorted((a, b) => compare(a.topic, b.topic) || compare(latest(a.from), latest(b.from)))
    .map((detail) => ({
      ...idOf(detail),
      when: sayPeriod(detail, { locale, say }),
      label: say(`topic.${detail.topic}`),
      text: phrase(detail.text, locale),
      ...sourced(detail, view),
      isOver: isOver(detail, view),
    }));
}

/** What happened, oldest first. */
export function eventLines(events: readonly Entry<'events'>[], view: View): Line[] {
  const { locale, say } = view;
  return events.map((event) => ({
    id: event.id,
    when: sayDay(event.on, { locale, say }),
    text: phrase(event.title, locale),
    ...sourced(event, view),
    ...(event.text && { note: phrase(event.text, locale) }),
    isOver: false,
  }));
}
