import { isOpen, stateOn } from '../eligibility/in-force.ts';
import { countryName } from '../i18n/format.ts';
import { sayDay, saySince } from '../i18n/days.ts';
import { overdueFrom } from '../checks/days-of-checks.ts';
import type { State, StateName } from '../schemas/state.ts';
import { markOf } from './certainty.ts';
import type { Entry } from './facts.ts';
import { phrase, type Phrase, type View } from './view.ts';

/** `none`: it did not exist yet on the day shown. */
export type Standing = StateName | 'none';

/** What an office or route is on the day shown, ready to print. */
export interface Status {
  readonly standing: Standing;
  /** The state in one word: `closed`. */
  readonly word: string;
  /** `since January 2025`; empty before the first state. */
  readonly since: string;
  readonly note?: Phrase;
  readonly refs: readonly number[];
  readonly checkedOn?: string;
  readonly evidence: string;
  /** Who alone says it, that it is not confirmed, or that sources differ; nothing where it is confirmed. */
  readonly mark?: string;
  readonly isOverdue: boolean;
}

/** The state and since when, in a few words: `closed since January 2025`. */
export const stateText = ({ word, since }: Pick<Status, 'word' | 'since'>) => `${word} ${since}`.trim();

type Subject = Entry<'offices'> | Entry<'routes'>;

/** The state of an office or route in one word, which in some languages follows the kind of thing. */
export const stateWord = (state: StateName, subject: Subject, { say }: Pick<View, 'say'>) =>
  say('pathway' in subject ? `state.${state}` : `office.state.${state}`);

export function statusOf(subject: Subject, view: View): Status {
  const { states, checkEvery } = subject;
  const { locale, say, facts, notes } = view;
  const state = stateOn(states, facts.on);
  if (state === undefined) {
    return {
      standing: 'none',
      word: say('state.none'),
      since: '',
      refs: [],
      evidence: '',
      isOverdue: false,
    };
  }
  const mark = markOf(state, view);
  return {
    standing: state.state,
    word: stateWord(state.state, subject, view),
    since: saySince(sinceOf(states, state), locale, say),
    ...(state.note && { note: phrase(state.note, locale) }),
    refs: notes.cite(state.sources),
    checkedOn: sayDay(state.checkedOn, locale, say),
    evidence: sayEvidence(state.evidenceOn, view),
    ...(mark !== undefined && { mark }),
    isOverdue: facts.on >= overdueFrom({ checkedOn: state.checkedOn, checkEvery }),
  };
}

/**
 * The day to name for a state. Two lines of one open state in a row tell what changed while it stayed open, so the
 * first of them counts; of two closings in a row the second is the one that people ask about.
 */
export function sinceOf(states: readonly State[], state: State): string {
  if (!isOpen(state)) return state.from;
  const before = states.slice(0, states.indexOf(state)).toReversed();
  const run = before.findIndex((earlier) => earlier.state !== state.state);
  return before.slice(0, run === -1 ? undefined : run).at(-1)?.from ?? state.from;
}

/** The newest day that a statement's sources speak for, in words. */
export function sayEvidence(day: string, { locale, say }: Pick<View, 'locale' | 'say'>): string {
  return day === 'undated' ? say('evidence.undated') : sayDay(day, locale, say);
}

/** The name of an office, by its country. */
export const officeName = (
  { country }: Pick<Entry<'offices'>, 'country'>,
  { locale, say }: Pick<View, 'locale' | 'say'>,
) => say('office.name', { country: countryName(country, locale) });

const standingOrder: readonly Standing[] = ['open', 'limited', 'paused', 'planned', 'closed', 'ended', 'none'];

/** Sorts by what a reader can use: open before closed. */
export function byStanding(a: { readonly status: Status }, b: { readonly status: Status }): number {
  return standingOrder.indexOf(a.status.standing) - standingOrder.indexOf(b.status.standing);
}

/** What dates a state in a list: how new the evidence is for one that is open, else since when it holds. */
export function freshness(status: Status, { say }: Pick<View, 'say'>): string {
  return isOpen({ state: status.standing }) ? say('state.evidence', { day: status.evidence }) : status.since;
}
