import { sayDay } from './days.ts';
import { publisherOf } from './source-names.ts';
import type { Phrase, View } from './view.ts';

/** The page that shows some statements, as a citation names it. */
export interface CitedPage {
  /** What the statements are about; nothing where each names that itself. */
  readonly about?: Phrase;
  /** The whole address. */
  readonly address: string;
}

/** Who published each source of a statement, when, and when we read it. */
export function sayCited(sources: readonly string[], { locale, say, facts }: View): string {
  return sources
    .map((id) => {
      const source = facts.sourceById.get(id)!;
      const { published, readOn } = source;
      const day = published === undefined ? say('sources.undated') : sayDay(published, { locale, say });
      return `${publisherOf(source, locale)} (${day}), ${say('sources.read', { day: sayDay(readOn, { locale, say }) })}`;
    })
    .join('; ');
}

interface CitedLine extends Phrase {
  readonly id: string;
  readonly when: string;
  readonly label?: string;
  readonly cited: string;
}

/**
 * A statement as others can cite it, in two parts: what it says, phrase by phrase; and its days, who published it and when
 * we read that, its address.
 */
export function citationOf({ id, when, label, text, lang, cited }: CitedLine, { about, address }: CitedPage) {
  const phrases: readonly Phrase[] = [
    ...(about ? [about] : []),
    ...(label ? [{ text: label }] : []),
    { text, ...(lang && { lang }) },
  ];
  const what = phrases
    .filter((phrase) => phrase.text !== '')
    .map((phrase, index, { length }) =>
      index === length - 1
        ? { ...phrase, text: phrase.text.replace(/\.$/v, '') }
        : { ...phrase, text: `${phrase.text}: ` },
    );
  return { what, how: ` (${when}). ${cited}. ${address}#${id}` };
}
