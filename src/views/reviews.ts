import { latest } from '../eligibility/days.ts';
import type { Word } from '../schemas/interface.ts';
import type { Statement } from '../schemas/statement.ts';
import { sayDay } from '../wording/days.ts';
import { sayEvidence } from '../wording/evidence.ts';
import type { View } from '../wording/view.ts';

type Reviewed = Pick<Statement, 'checkedOn' | 'evidenceOn'>;

/** When one part of a page was last reviewed. */
export interface ReviewLine {
  readonly part: string;
  readonly reviewed: string;
  readonly evidence: string;
}

/** For each part its oldest review, which is the one that a reader must know, and its newest evidence. */
export function reviewLines(parts: readonly (readonly [Word, readonly Reviewed[]])[], view: View): ReviewLine[] {
  const { locale, say } = view;
  return parts
    .filter(([, statements]) => statements.length > 0)
    .map(([part, statements]) => {
      const oldest = statements.map(({ checkedOn }) => checkedOn).sort()[0]!;
      const dated = statements.map(({ evidenceOn }) => evidenceOn).filter((day) => day !== 'undated');
      const newest = dated.sort((a, b) => (latest(a) < latest(b) ? -1 : 1)).at(-1);
      return {
        part: say(part),
        reviewed: sayDay(oldest, { locale, say }),
        evidence: sayEvidence(newest ?? 'undated', view),
      };
    });
}
