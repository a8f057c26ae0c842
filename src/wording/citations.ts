import { sayDay } from './days.ts';
import type { View } from './view.ts';

/** The page that shows some statements, as a citation names it. */
export interface CitedPage {
  /** What the statements are about; nothing where each names that itself. */
  readonly subject?: string;
  /** The whole address. */
  readonly address: string;
}

/** Who published each source of a statement, when, and when we read it. */
export function sayCited(sources: readonly string[], { locale, say, facts }: View): string {
  return sources
    .map((id) => {
      const { publisher, published, readOn } = facts.sourceById.get(id)!;
      const day = published === undefined ? say('sources.undated') : sayDay(published, { locale, say });
      return `${publisher} (${day}), ${say('sources.read', { day: sayDay(readOn, { locale, say }) })}`;
    })
    .join('; ');
}

interface CitedLine {
  readonly id: string;
  readonly when: string;
  readonly label?: string;
  readonly text: { readonly text: string };
  readonly cited: string;
}

/** A statement as others can cite it: what, its days, who published it and when we read that, its address. */
export function citationOf({ id, when, label, text, cited }: CitedLine, { subject, address }: CitedPage): string {
  const what = [subject, label, text.text].filter(Boolean).join(': ').replace(/\.$/v, '');
  return `${what} (${when}). ${cited}. ${address}#${id}`;
}
