import type { Entry, WayEntry } from '../content/facts.ts';
import { latest } from '../eligibility/days.ts';
import { conditionsOf } from '../eligibility/named.ts';
import { original, type Locale } from '../locales.ts';
import type { ShortStatement } from '../questionnaire/rules.ts';
import type { Criterion } from '../schemas/criterion.ts';
import type { Detail } from '../schemas/detail.ts';
import type { Word } from '../schemas/interface.ts';
import type { PlaceDetail } from '../schemas/place.ts';
import type { State } from '../schemas/state.ts';
import { sayCondition } from './conditions.ts';
import { sayBeginning, sayDay, sayPeriod } from './days.ts';
import { wordEvidence, type WordedEvidence } from './evidence.ts';
import { sayFigure } from './figures.ts';
import { sayStateSince, stateText, stateWord } from './states.ts';
import { phrase, type Phrase, type View } from './view.ts';
import { sayIn, type Language } from './words.ts';

/** A state says more in words than its line holds: what it is the state of, and since when it has been so. */
export interface StateOfWay {
  readonly state: State;
  readonly way: WayEntry;
}

export type DatedStatement = Criterion | Detail | PlaceDetail | StateOfWay | Entry<'events'> | Entry<'figures'>;

/** A dated statement in the words of a page, ready to print: as a row of a ledger, a reason on a card, or a citation. */
export interface WordedStatement extends ShortStatement, WordedEvidence {
  /** Its name: the anchor on the page that shows it. */
  readonly id?: string;
  /** Its day, or the days between which it holds; empty where no source names one. */
  readonly when: string;
  /** What it is about in a word or two. */
  readonly label?: string;
  /** What happened, in more words. */
  readonly more?: Phrase;
  /** The language of the text, where it is not the page's. */
  readonly lang?: Locale;
  /** Whether it no longer holds on the day shown. */
  readonly isOver: boolean;
}

/** What a statement says in the language of a page, with its days and how we know it. There is no other way to its words. */
export function wordStatement(statement: DatedStatement, view: View): WordedStatement {
  if ('way' in statement) return wordState(statement, view);
  if ('topic' in statement) return wordDetail(statement, view);
  if ('metric' in statement) return wordFigure(statement, view);
  return 'kind' in statement ? wordCriterion(statement, view) : wordEvent(statement, view);
}

const wordCriterion = (criterion: Criterion, view: View): WordedStatement => ({
  ...idOf(criterion),
  when: sayPeriod(criterion, view),
  label: view.say(criterionLabel(criterion)),
  ...criterionPhrase(criterion, view),
  ...wordEvidence(criterion, view),
  isOver: isOver(criterion, view),
});

const wordDetail = (detail: Detail | PlaceDetail, view: View): WordedStatement => ({
  ...idOf(detail),
  when: sayPeriod(detail, view),
  label: view.say(`topic.${detail.topic}`),
  ...phrase(detail.text, view.locale),
  ...wordEvidence(detail, view),
  isOver: isOver(detail, view),
});

function wordState({ state, way }: StateOfWay, view: View): WordedStatement {
  const word = stateWord(state, way, view);
  return {
    ...idOf(state),
    when: sayBeginning(state.from, view),
    label: word,
    text: stateText({ word, since: sayStateSince(way.states, state, view) }),
    ...wordEvidence(state, view),
    isOver: state !== way.states.at(-1),
  };
}

const wordEvent = (event: Entry<'events'>, view: View): WordedStatement => ({
  id: event.id,
  when: sayDay(event.on, view),
  ...phrase(event.title, view.locale),
  ...wordEvidence(event, view),
  ...(event.text && { more: phrase(event.text, view.locale) }),
  isOver: false,
});

const wordFigure = (figure: Entry<'figures'>, view: View): WordedStatement => ({
  id: figure.id,
  when: sayDay(figure.on, view),
  label: sayFigure(figure, view),
  ...phrase(figure.title, view.locale),
  ...wordEvidence(figure, view),
  ...(figure.caveat && { note: phrase(figure.caveat, view.locale) }),
  isOver: false,
});

const idOf = ({ id }: { readonly id?: string }) => (id === undefined ? {} : { id });

const isOver = ({ until }: { readonly until?: string }, { facts }: View) =>
  until !== undefined && latest(until) < facts.on;

/** The word for what a rule is about. */
export const criterionLabel = (criterion: Criterion): Word =>
  criterion.kind === 'disputed' || criterion.kind === 'no-requirement' || criterion.kind === 'undocumented'
    ? `label.${criterion.about}`
    : `label.${criterion.kind}`;

/** A rule in words; whole in the original's where a text in it is not translated, so that one sentence is in one language. */
function criterionPhrase(criterion: Criterion, language: Language): Phrase {
  const isTranslated = conditionsOf([criterion]).every(
    (condition) => condition.kind !== 'text' || phrase(condition.text, language.locale).lang === undefined,
  );
  if (isTranslated) return { text: sayCondition(criterion, language) };
  return { text: sayCondition(criterion, { locale: original, say: sayIn(original) }), lang: original };
}
