import { earliest, latest } from '../../eligibility/days.ts';
import type { Content } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';
import { fieldOf, statementsOf } from './statements.ts';

/**
 * Statements that claim newer evidence than any source they cite. A page without a day of its own speaks for no day,
 * however recently it was read.
 */
export function evidenceProblems(content: Content): Problem[] {
  const { sources } = content.facts;
  return statementsOf(content).flatMap((placed): Problem[] => {
    const { evidenceOn, sources: cited } = placed.statement;
    if (evidenceOn === undefined || evidenceOn === 'undated') return [];
    // What is not known of a source is said elsewhere: that it is missing, or has a mistake of its own.
    if (cited.some((id) => !sources.has(id))) return [];
    const days = cited.flatMap((id) => sources.get(id)!.published ?? []);
    const newest = days.toSorted((a, b) => (latest(a) < latest(b) ? -1 : 1)).at(-1);
    if (newest !== undefined && earliest(evidenceOn) <= latest(newest)) return [];
    return [
      problemIn(
        placed.file,
        fieldOf(placed, 'evidenceOn'),
        newest === undefined
          ? `no source cited here shows a day, so nothing speaks for ${evidenceOn}.`
          : `${evidenceOn} is newer than every source cited here; the newest is of ${newest}.`,
        newest === undefined
          ? 'Write "undated", or cite a source that has a day. How far you looked goes into searchedUntil.'
          : 'Write the day of the newest source that speaks for this, or cite the newer one. How far you looked goes into searchedUntil.',
      ),
    ];
  });
}
