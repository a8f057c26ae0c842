import type { Source } from '../../schemas/source.ts';
import type { Content } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';
import { fieldOf, statementsOf } from './statements.ts';

/** Statements that claim to be more certain than their sources can make them. */
export function certaintyProblems(content: Content): Problem[] {
  const { sources } = content.facts;
  return statementsOf(content).flatMap((placed): Problem[] => {
    const { certainty, sources: cited } = placed.statement;
    // What is not known of a source is said elsewhere: that it is missing, or has a mistake of its own.
    if (certainty !== 'confirmed' || cited.some((id) => !sources.has(id))) return [];
    if (canConfirm(cited.map((id) => sources.get(id)!))) return [];
    return [
      problemIn(
        placed.file,
        fieldOf(placed, 'certainty'),
        `"confirmed" rests on ${cited.map((id) => `${id} (${sources.get(id)!.kind})`).join(', ')} alone.`,
        'Cite an official source, a court, or a second publisher; else write "reported", or "unconfirmed" for one weak source.',
      ),
    ];
  });
}

/** An office or a court speaks for itself; else two publishers must, and not both of them blogs, mirrors or private sites. */
function canConfirm(cited: readonly Pick<Source, 'kind' | 'publisher'>[]): boolean {
  if (cited.some(({ kind }) => kind === 'official' || kind === 'court')) return true;
  const publishers = new Set(cited.map(({ publisher }) => publisher.toLowerCase()));
  return publishers.size > 1 && cited.some(({ kind }) => kind !== 'other');
}
