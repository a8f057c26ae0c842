import type { State, statuses } from '../schemas/state.ts';
import { addDays, earliest, latest, type Day, type LooseDay } from './days.ts';
import { isOpen, stateOn } from './in-force.ts';

/** A state, as far as the engine needs it. */
export interface WayState extends Pick<State, 'state' | 'from'>, Partial<Pick<State, 'atLeastSince' | 'checkedOn'>> {
  readonly mayEndOn?: { readonly day: Day };
}

/** What is known of the times of an office or a route. */
export interface Times<Own extends WayState = WayState> {
  readonly states: readonly Own[];
  /** The days after which somebody must look again. */
  readonly checkEvery?: number;
}

/**
 * What a person must hear before they rely on a state.
 * `notProven`: the day lies before the first that is proven; it may have existed.
 * `mayEnd`: somebody has named an end that lies ahead, and nobody has confirmed it. `mayHaveEnded`: that day has passed.
 * `mayBeClosed`: it stopped taking applications between two days, and this one lies between them.
 * `notLookedAt`: nobody has looked for longer than promised. `ahead`: the day lies after the reader's own.
 */
export interface Caution {
  readonly kind: 'notProven' | 'mayEnd' | 'mayHaveEnded' | 'mayBeClosed' | 'notLookedAt' | 'ahead';
  /** The first proven day, the end, the first day that the closing can have been, the day of the last look, or today. */
  readonly day: LooseDay;
  /** The last day that the closing can have been. */
  readonly last?: Day;
}

/** The day from which the last look at something is too old. */
export function overdueFrom({ checkedOn, checkEvery }: { readonly checkedOn: Day; readonly checkEvery: number }): Day {
  return addDays(checkedOn, checkEvery + 1);
}

/**
 * The cautions for a day. Whether somebody has looked in time counts only from the day of today on: what was open on a
 * day of the past was looked at since.
 */
export function cautionsOn({ states, checkEvery }: Times, on: Day, today?: Day): Caution[] {
  const state = stateOn(states, on);
  if (state === undefined) return beforeProof(states[0]);
  if (!isOpen(state)) return [];
  const { mayEndOn, checkedOn } = state;
  const cautions: Caution[] = [];
  // Whoever has looked after the day knows whether it came true.
  if (mayEndOn !== undefined && (checkedOn === undefined || checkedOn <= mayEndOn.day)) {
    cautions.push({ kind: on <= mayEndOn.day ? 'mayEnd' : 'mayHaveEnded', day: mayEndOn.day });
  }
  const closing = states.find((next) => !isOpen(next) && earliest(next.from) <= on && on < latest(next.from));
  if (closing !== undefined) {
    cautions.push({ kind: 'mayBeClosed', day: earliest(closing.from), last: latest(closing.from) });
  }
  if (today !== undefined && on > today) cautions.push({ kind: 'ahead', day: today });
  if (today === undefined || on < today || checkedOn === undefined || checkEvery === undefined) return cautions;
  if (on >= overdueFrom({ checkedOn, checkEvery })) cautions.push({ kind: 'notLookedAt', day: checkedOn });
  return cautions;
}

const beforeProof = (first: WayState | undefined): Caution[] =>
  first?.atLeastSince ? [{ kind: 'notProven', day: first.from.split('/').at(-1)! }] : [];

/** Whether the cautions leave it open what the state is: only an end that still lies ahead does not. */
export const isInDoubt = (cautions: readonly Caution[]) => cautions.some(({ kind }) => kind !== 'mayEnd');

/** Whether a caution speaks of an end that somebody has named. */
export const isAnEnd = ({ kind }: Pick<Caution, 'kind'>) => kind === 'mayEnd' || kind === 'mayHaveEnded';

/** What a way is on a day: a state, `none` before its first, or `unknown` where nobody can say. */
export type Status = (typeof statuses)[number];

/** What a way is called on a day. A look that is overdue is said beside the state; it is no state. */
export function statusOn(states: Times['states'], on: Day): Status {
  return isInDoubt(cautionsOn({ states }, on)) ? 'unknown' : (stateOn(states, on)?.state ?? 'none');
}
