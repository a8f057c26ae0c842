import type { Entry, WayEntry } from '../content/facts.ts';
import { isOpen } from '../eligibility/in-force.ts';
import { original } from '../locales.ts';
import type { State } from '../schemas/state.ts';
import { saySince } from './days.ts';
import { countryName } from './format.ts';
import { isFeminine } from '../schemas/genders.ts';
import { phrase } from './view.ts';
import type { Language } from './words.ts';

/** The name of an office, by its country. */
export const officeName = ({ country }: Pick<Entry<'offices'>, 'country'>, { locale, say }: Language) =>
  say('office.name', { country: countryName(country, locale) });

/**
 * The state of an office or route in one word, which in some languages bends to the name that it is said of; of a limited
 * one, its own few words, once they are translated.
 */
export function stateWord({ state, short }: Pick<State, 'state' | 'short'>, way: WayEntry, language: Language) {
  const { locale, say } = language;
  const own: string | undefined = short?.[locale];
  if (own !== undefined) return own;
  const name = 'pathway' in way ? phrase(way.name, locale).text : officeName(way, language);
  return say(isFeminine(name, locale) ? `state.feminine.${state}` : `state.${state}`);
}

/** The state and since when, in a few words: `closed since January 2025`. A comma keeps a day of the state from the other. */
export const stateText = ({ word, since }: { readonly word: string; readonly since: string }) =>
  `${word}${/\d/v.test(word) && since !== '' ? ',' : ''} ${since}`.trim();

/** Since when a state holds, in words, or since when at least. */
export function sayStateSince(states: readonly State[], state: State, language: Language) {
  return saySince(beginningOf(states, state), language);
}

/**
 * The line whose day is named for a state. Two lines of one open state in a row tell what changed while it stayed open, so the
 * first of them counts, unless another limit began: its own few words stand before the day. Of two closings in a row the second
 * is the one that people ask about.
 */
function beginningOf(states: readonly State[], state: State): State {
  if (!isOpen(state)) return state;
  const before = states.slice(0, states.indexOf(state)).toReversed();
  const run = before.findIndex(
    (earlier) => earlier.state !== state.state || earlier.short?.[original] !== state.short?.[original],
  );
  return before.slice(0, run === -1 ? undefined : run).at(-1) ?? state;
}
