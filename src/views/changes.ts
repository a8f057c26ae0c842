import type { Entry } from '../content/facts.ts';
import { sayDay } from '../wording/days.ts';
import { phrase, type Phrase, type View } from '../wording/view.ts';
import { correctionsOn } from './corrections.ts';

/** A change of the site, ready to print. */
export interface ChangeLine {
  readonly id: string;
  readonly day: string;
  readonly kind: string;
  readonly title: Phrase;
  readonly text: Phrase;
  /** What a correction corrects. */
  readonly before?: Phrase;
}

/** A change in the words of the page, without the pages it touches. */
export function changeLine({ id, on, kind, title, text, before }: Entry<'changes'>, { locale, say }: View): ChangeLine {
  return {
    id,
    day: sayDay(on, { locale, say }),
    kind: say(`change.${kind}`),
    title: phrase(title, locale),
    text: phrase(text, locale),
    ...(before && { before: phrase(before, locale) }),
  };
}

/** The corrections that a page shows on the day shown. */
export const correctionLines = (path: string, view: View): ChangeLine[] =>
  correctionsOn(path, view.facts.changes, view.facts.on).map((change) => changeLine(change, view));
