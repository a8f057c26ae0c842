import type { NamedSource } from '../questionnaire/rules.ts';
import type { Statement } from '../schemas/statement.ts';
import { markOf } from './certainty.ts';
import { sayCited } from './citations.ts';
import { sayDay, saySomeDay } from './days.ts';
import { sourceHref } from './source-anchors.ts';
import { publisherOf } from './source-names.ts';
import { phrase, type Phrase, type View } from './view.ts';
import type { Language } from './words.ts';

/** Whatever has its own certainty and days, with sources of its own or at the sides of a dispute. */
export type Sourced = Omit<Statement, 'sources'> & { readonly kind?: string } & (
    | { readonly sources: readonly string[] }
    | { readonly alternatives: readonly { readonly sources: readonly string[] }[] }
  );

/** How we know a statement, ready to print. */
export interface WordedEvidence {
  readonly note?: Phrase;
  /** Who alone says it, that it is not confirmed, or that sources differ; nothing where it is confirmed. */
  readonly mark?: string;
  /** The mark that is still needed beside `named`: that it is not confirmed. */
  readonly unconfirmed?: string | undefined;
  /** The day on which somebody last looked. */
  readonly checked: string;
  /** The newest day that its sources speak for. */
  readonly evidence: string;
  /** How far we looked for something newer and found nothing. */
  readonly searched?: string;
  /** All its sources, for a page that numbers them. */
  readonly sources: readonly string[];
  /** Its best source, or the best of each side of a dispute, where one sentence has room for no more. */
  readonly named: readonly NamedSource[];
  /** Its sources, as a citation names them, and whether there is a doubt that its words do not tell. */
  readonly cited: string;
}

/** Who says a statement, how sure it is, and when somebody looked, in the words of the page. */
export function wordEvidence(statement: Sourced, view: View): WordedEvidence {
  const { certainty, note, checkedOn, evidenceOn, searchedUntil } = statement;
  // The best source of each side stands first.
  const sides = 'sources' in statement ? [statement.sources] : statement.alternatives.map((side) => side.sources);
  const sources = sides.flat();
  const mark = markOf(statement, view);
  // Who alone says it is called "according to" them, and a dispute says itself that sources differ.
  const publisher = certainty === 'reported' && mark !== undefined ? { publisher: mark } : {};
  const doubt = certainty === 'unconfirmed' || (certainty === 'disputed' && 'sources' in statement) ? mark : undefined;
  return {
    ...(note && { note: phrase(note, view.locale) }),
    ...(mark !== undefined && { mark }),
    ...(mark !== undefined && certainty === 'unconfirmed' && { unconfirmed: mark }),
    checked: sayDay(checkedOn, view),
    evidence: sayEvidence(evidenceOn, view),
    ...(searchedUntil !== undefined && { searched: saySearched(searchedUntil, view) }),
    sources,
    named: sides.map(([best]) => ({ ...namedSource(best!, view), ...publisher })),
    cited: [sayCited(sources, view), ...(doubt === undefined ? [] : [doubt])].join('. '),
  };
}

/** A source by its publisher, with the way to its place among the sources. */
export const namedSource = (id: string, { locale, facts }: Pick<View, 'locale' | 'facts'>): NamedSource => ({
  publisher: publisherOf(facts.sourceById.get(id)!, locale),
  href: sourceHref(id, locale),
});

/** The newest day that a statement's sources speak for, in words. */
export const sayEvidence = (day: string, language: Language): string =>
  day === 'undated' ? language.say('evidence.undated') : sayDay(day, language);

/** How far we looked for something newer and found nothing, as a sentence. */
export const saySearched = (until: string, language: Language): string =>
  language.say('evidence.searched', { day: saySomeDay(until, language) });
