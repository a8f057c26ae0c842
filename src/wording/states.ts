import type { Entry } from '../content/facts.ts';
import { cautionsOn, overdueFrom, standingOn, type Standing } from '../eligibility/cautions.ts';
import { isOpen, stateOn } from '../eligibility/in-force.ts';
import type { State } from '../schemas/state.ts';
import { isAnEnd, sayCaution } from './cautions.ts';
import { markOf } from './certainty.ts';
import { sayDay, saySince, saySomeDay } from './days.ts';
import { countryName } from './format.ts';
import { phrase, type Phrase, type View } from './view.ts';
import type { Language } from './words.ts';

export type { Standing } from '../eligibility/cautions.ts';

/** What a reader must hear before a state, with the sources that say it. */
interface StatusCaution {
  readonly text: string;
  readonly sources: readonly string[];
}

/** What an office or route is on the day shown, ready to print. */
export interface Status {
  readonly standing: Standing;
  /** What a reader must hear before the state: an end that may come, a start that is not known. */
  readonly cautions: readonly StatusCaution[];
  /** The state in one word: `closed`; of a limited one, its own few words. */
  readonly word: string;
  /** `since January 2025`; empty before the first state. */
  readonly since: string;
  readonly note?: Phrase;
  readonly sources: readonly string[];
  readonly checkedOn?: string;
  readonly evidence: string;
  /** How far we looked for something newer and found nothing. */
  readonly searched?: string;
  /** Who alone says it, that it is not confirmed, or that sources differ; nothing where it is confirmed. */
  readonly mark?: string;
  readonly isOverdue: boolean;
}

/** The state and since when, in a few words: `closed since January 2025`. */
export const stateText = ({ word, since }: Pick<Status, 'word' | 'since'>) => `${word} ${since}`.trim();

type WayEntry = Entry<'offices'> | Entry<'routes'>;

/**
 * The state of an office or route in one word, which in some languages follows the kind of thing; of a limited one, its
 * own few words, once they are translated.
 */
export function stateWord({ state, short }: State, subject: WayEntry, { locale, say }: Language) {
  const own: string | undefined = short?.[locale];
  return own ?? say('pathway' in subject ? `state.${state}` : `office.state.${state}`);
}

export function statusOf(subject: WayEntry, view: View): Status {
  const { states, checkEvery } = subject;
  const { locale, say, facts } = view;
  const state = stateOn(states, facts.on);
  const standing = standingOn(states, facts.on);
  const cautions = cautionsOn({ states }, facts.on).map((caution) => {
    const named = isAnEnd(caution) ? state!.mayEndOn!.sources : [];
    return { text: sayCaution(caution, view, publisherOf(named[0], facts)), sources: named };
  });
  if (state === undefined) {
    return {
      standing,
      cautions,
      word: say(`state.${standing}`),
      since: '',
      sources: [],
      evidence: '',
      isOverdue: false,
    };
  }
  const mark = markOf(state, view);
  return {
    standing,
    cautions,
    ...(standing === 'unknown'
      ? { word: say('state.unknown'), since: '' }
      : { word: stateWord(state, subject, view), since: sayStateSince(states, state, view) }),
    ...(state.note && { note: phrase(state.note, locale) }),
    sources: state.sources,
    checkedOn: sayDay(state.checkedOn, { locale, say }),
    evidence: sayEvidence(state.evidenceOn, view),
    ...(state.searchedUntil !== undefined && { searched: saySearched(state.searchedUntil, view) }),
    ...(mark !== undefined && { mark }),
    isOverdue: facts.on >= overdueFrom({ checkedOn: state.checkedOn, checkEvery }),
  };
}

const publisherOf = (source: string | undefined, { sourceById }: View['facts']) =>
  source === undefined ? '' : sourceById.get(source)!.publisher;

/** Since when a state holds, in words, or since when at least. */
export function sayStateSince(states: readonly State[], state: State, language: Language) {
  return saySince(beginningOf(states, state), language);
}

/**
 * The line whose day is named for a state. Two lines of one open state in a row tell what changed while it stayed open, so the
 * first of them counts; of two closings in a row the second is the one that people ask about.
 */
function beginningOf(states: readonly State[], state: State): State {
  if (!isOpen(state)) return state;
  const before = states.slice(0, states.indexOf(state)).toReversed();
  const run = before.findIndex((earlier) => earlier.state !== state.state);
  return before.slice(0, run === -1 ? undefined : run).at(-1) ?? state;
}

/** The newest day that a statement's sources speak for, in words. */
export function sayEvidence(day: string, { locale, say }: Language): string {
  return day === 'undated' ? say('evidence.undated') : sayDay(day, { locale, say });
}

/** How far we looked for something newer and found nothing, as a sentence. */
export const saySearched = (until: string, { locale, say }: Language): string =>
  say('evidence.searched', { day: saySomeDay(until, { locale, say }) });

/** The name of an office, by its country. */
export const officeName = ({ country }: Pick<Entry<'offices'>, 'country'>, { locale, say }: Language) =>
  say('office.name', { country: countryName(country, locale) });

const standingOrder: readonly Standing[] = [
  'open',
  'limited',
  'unknown',
  'paused',
  'planned',
  'closed',
  'ended',
  'none',
];

/** Sorts by what a reader can use: open before closed. */
export function byStanding(a: { readonly status: Status }, b: { readonly status: Status }): number {
  return standingOrder.indexOf(a.status.standing) - standingOrder.indexOf(b.status.standing);
}

/** What dates a state in a list: how new the evidence is for one that is open, else since when it holds. */
export function freshness(status: Status, { say }: Pick<View, 'say'>): string {
  return isOpen({ state: status.standing }) ? say('state.evidence', { day: status.evidence }) : status.since;
}
