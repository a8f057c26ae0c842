import type { WayEntry } from '../content/facts.ts';
import { cautionsOn, isAnEnd, overdueFrom, statusOn, type Status } from '../eligibility/cautions.ts';
import { isOpen, stateOn } from '../eligibility/in-force.ts';
import { sayCaution } from './cautions.ts';
import { namedSource, wordEvidence, type WordedEvidence } from './evidence.ts';
import { sayStateSince, stateWord } from './states.ts';
import type { View } from './view.ts';

export type { Status } from '../eligibility/cautions.ts';

/** What a reader must hear before a state, with the sources that say it. */
interface StatusCaution {
  readonly text: string;
  readonly sources: readonly string[];
}

/** What an office or route is on the day shown, ready to print. */
export interface WordedStatus {
  readonly name: Status;
  /** What a reader must hear before the state: an end that may come, a start that is not known. */
  readonly cautions: readonly StatusCaution[];
  /** The state in one word: `closed`; of a limited one, its own few words. */
  readonly word: string;
  /** `since January 2025`; empty before the first state. */
  readonly since: string;
  readonly sources: readonly string[];
  /** How we know the state; nothing before the first. */
  readonly known?: WordedEvidence;
  readonly isOverdue: boolean;
}

export function statusOf(way: WayEntry, view: View): WordedStatus {
  const { states, checkEvery } = way;
  const { say, facts } = view;
  const state = stateOn(states, facts.on);
  const name = statusOn(states, facts.on);
  const cautions = cautionsOn({ states }, facts.on).map((caution) => {
    const sources = isAnEnd(caution) ? state!.mayEndOn!.sources : [];
    const [publisher = ''] = sources.map((id) => namedSource(id, view).publisher);
    return { text: sayCaution(caution, view, publisher), sources };
  });
  if (state === undefined) {
    return { name, cautions, word: say(`state.${name}`), since: '', sources: [], isOverdue: false };
  }
  return {
    name,
    cautions,
    ...(name === 'unknown'
      ? { word: say('state.unknown'), since: '' }
      : { word: stateWord(state, way, view), since: sayStateSince(states, state, view) }),
    sources: state.sources,
    known: wordEvidence(state, view),
    isOverdue: facts.on >= overdueFrom({ checkedOn: state.checkedOn, checkEvery }),
  };
}

const statusOrder: readonly Status[] = ['open', 'limited', 'unknown', 'paused', 'planned', 'closed', 'ended', 'none'];

/** Sorts by what a reader can use: open before closed. */
export function byStatus(a: { readonly status: WordedStatus }, b: { readonly status: WordedStatus }): number {
  return statusOrder.indexOf(a.status.name) - statusOrder.indexOf(b.status.name);
}

/** Whether it is open, or nobody can say that it is not. */
export const mayBeOpen = ({ name }: Pick<WordedStatus, 'name'>): boolean =>
  name === 'unknown' || isOpen({ state: name });

/** What dates a state in a list: how new the evidence is for one that is open, else since when it holds. */
export function freshness(status: WordedStatus, { say }: Pick<View, 'say'>): string {
  return isOpen({ state: status.name }) ? say('state.evidence', { day: status.known?.evidence ?? '' }) : status.since;
}
