import { isOpen } from '../eligibility/in-force.ts';
import { languageOf, type Locale } from '../locales.ts';
import type { Word } from '../schemas/interface.ts';
import { firstWord } from '../schemas/genders.ts';
import { stateText } from './states.ts';
import type { Status, WordedStatus } from './status.ts';
import type { View } from './view.ts';

type ShortStatus = Pick<WordedStatus, 'name' | 'word' | 'since'>;

const upperFirst = (text: string, locale: Locale) =>
  text.slice(0, 1).toLocaleUpperCase(languageOf(locale).formats) + text.slice(1);

/** A title that begins with a state: `Closed: Safe Mobility Office in Colombia`. */
export const stateFirst = (state: string, title: string, { locale }: Pick<View, 'locale'>) =>
  `${upperFirst(state, locale)}: ${title}`;

/** The title of something that has a state, which comes first unless it is simply open. */
export const titledFirst = ({ name, word }: ShortStatus, title: string, view: Pick<View, 'locale'>) =>
  name === 'open' ? title : stateFirst(word, title, view);

/** How the title of a way begins. A limited one has its own few words, which fit any name. */
const wayStates: Readonly<Partial<Record<Status, Word>>> = {
  planned: 'way.is.planned',
  paused: 'way.is.paused',
  closed: 'way.is.closed',
  ended: 'way.is.ended',
  none: 'way.is.none',
};

/** The state of a way as its title begins with it, in the gender of the word "way"; a name that begins with it too says it alone. */
export function wayState(status: ShortStatus, name: string, { say }: Pick<View, 'say'>): ShortStatus {
  const own = wayStates[status.name];
  return own === undefined || firstWord(say(own)) === firstWord(name) ? status : { ...status, word: say(own) };
}

/**
 * A description that begins with the state of what it is about, unless that is simply open. Where the name before it is not
 * the name of what has the state, it says whose state that is: `Closed since January 2025: Safe Mobility Office in Colombia.`
 */
export function describedFirst(
  status: ShortStatus,
  summary: string,
  { locale }: Pick<View, 'locale'>,
  whose?: string,
): string {
  const { name, word } = status;
  if (name === 'open') return summary;
  const state = upperFirst(isOpen({ state: name }) ? word : stateText(status), locale);
  return `${state}${whose === undefined ? '' : `: ${whose}`}. ${summary}`;
}
