import type { Statement } from '../schemas/statement.ts';
import { withArticle } from './publishers.ts';
import { publisherOf } from './source-names.ts';
import type { View } from './view.ts';

interface Certain extends Pick<Statement, 'certainty'> {
  readonly kind?: string;
  readonly sources?: readonly string[];
}

/**
 * What a reader must know of how sure a statement is: who alone says it, that it is not confirmed, or that good sources
 * differ. Nothing where it is confirmed. That we found no rule is our own sentence, which nobody else says.
 */
export function markOf(
  { certainty, kind, sources = [] }: Certain,
  { locale, say, facts }: Pick<View, 'locale' | 'say' | 'facts'>,
): string | undefined {
  if (certainty === 'confirmed' || kind === 'undocumented') return undefined;
  if (certainty !== 'reported') return say(`certainty.${certainty}`);
  const source = facts.sourceById.get(sources[0]!)!;
  // Nobody has signed it, so it has no publisher that could be named.
  if (source.kind === 'fact-sheet') return say('certainty.factSheet');
  return say('certainty.reported', { publisher: withArticle(publisherOf(source, locale), locale) });
}
