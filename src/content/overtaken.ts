import { earliest, type LooseDay } from '../eligibility/days.ts';
import type { Entry } from './facts.ts';

/** An office or a way, with its states, the newest last. */
interface Changing {
  readonly id: string;
  readonly states: readonly { readonly from: LooseDay }[];
}

/**
 * The offices and ways that have changed since a message about them was checked: "false" may be true by now. A message that
 * names none speaks of all offices.
 */
export function changedSince<Way extends Changing>(
  { about, checkedOn }: Pick<Entry<'rumours'>, 'about' | 'checkedOn'>,
  offices: readonly Way[],
  routes: readonly Way[],
): Way[] {
  const concerned = about.length === 0 ? offices : [...offices, ...routes].filter(({ id }) => about.includes(id));
  return concerned.filter(({ states }) => states.slice(-1).some(({ from }) => earliest(from) >= checkedOn));
}
