import { latest, type Day, type LooseDay } from './days.ts';

export interface Dated {
  readonly from: LooseDay;
  readonly until?: LooseDay;
}

/** Whether a statement holds on a day. Its last day counts: a criterion until the 31st applies on the 31st. */
export function isInForce({ from, until }: Dated, on: Day): boolean {
  return latest(from) <= on && (until === undefined || on <= latest(until));
}

/** The state on a day: the newest that has begun. Before the first state there is none, and nothing stands in for it. */
export function stateOn<State extends { readonly from: LooseDay }>(
  states: readonly State[],
  on: Day,
): State | undefined {
  return states.findLast(({ from }) => latest(from) <= on);
}

/** What one criterion of a way is known by: two of one key may not be in force on one day. */
export function keyOf(criterion: {
  readonly kind: string;
  readonly what?: string;
  readonly about?: string;
  readonly rule?: string;
}): string {
  const { kind, what, about, rule } = criterion;
  return [about ?? kind, what, rule].filter(Boolean).join('/');
}

/** Whether applications are taken in a state, if not from everyone or on every day. */
export function isOpen(state: { readonly state: string } | undefined): boolean {
  return state?.state === 'open' || state?.state === 'limited';
}
