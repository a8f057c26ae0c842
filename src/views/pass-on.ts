import { quoteClaim } from '../wording/quotes.ts';
import type { View } from '../wording/view.ts';
import type { Language } from '../wording/words.ts';
import { sentencesOf, type Message } from './rumours.ts';

/** As much as people read in a message. */
export const mostLetters = 400;

/** As many sentences as fit between a beginning and an end that must be there. */
function fitted(start: string, sentences: readonly string[], end: readonly string[]): string {
  const within = (count: number) => [start, ...sentences.slice(0, count), ...end].filter(Boolean).join(' ');
  const count = sentences.findIndex((_, index) => within(index + 1).length > mostLetters);
  return within(count === -1 ? sentences.length : count);
}

const asSentence = (text: string) => (/[.?!][”»]?$/v.test(text) ? text : `${text}.`);

/**
 * What a page says, in a text that stands alone: what it is about, whose facts of which day, and its address. Its name goes
 * before the description, which begins with the state where there is one; the title says that too.
 */
export const passOnText = (
  { name, description, address, day }: Readonly<Record<'name' | 'description' | 'address' | 'day', string>>,
  { say }: Pick<View, 'say'>,
): string => fitted(asSentence(name), sentencesOf(description), [say('share.from', { day }), address]);

/** A message with its verdict and why, in a text that stands alone. */
export function passOnMessage(
  { claim, verdictWord, answer, why, checkedOn, isOverdue }: Message,
  address: string,
  { locale, say }: Language,
): string {
  const start = say('pass.verdict', { claim: quoteClaim(claim.text, { locale, say }), verdict: verdictWord });
  const end = [say('pass.checked', { day: checkedOn }), isOverdue ? say('state.overdue') : '', address];
  return fitted(start, sentencesOf(`${answer.text} ${why.text}`.trim()), end);
}
