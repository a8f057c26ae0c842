import type { Content } from '../content/content.ts';
import type { Problem } from '../content/problem.ts';
import type { Reading } from '../content/read-content.ts';
import { validateContent } from '../content/validate/validate-content.ts';
import { daysBetween, overdueFacts } from '../content/validate/review-days.ts';
import { sourceUses } from '../content/validate/source-uses.ts';
import { statementsOf } from '../content/validate/statements.ts';
import type { Day } from '../eligibility/days.ts';
import { differences, matrixOf, readMatrix } from './matrix.ts';
import { hardToRead, type LongSentence } from './readability.ts';

/** A fact that somebody must look at again. */
export interface ToReview {
  /** The path inside the content folder. */
  readonly file: string;
  readonly checkedOn: Day;
  /** Days since the last review. */
  readonly age: number;
  /** Who looks. Facts that are not an office or a route have nobody of their own. */
  readonly owner?: string;
}

/** What editors have to look at, all of it found anew from the content. */
export interface Review {
  readonly mistakes: readonly Problem[];
  /** For whom the rules now give another outcome than the one last agreed on, in sentences. */
  readonly affected: readonly string[];
  readonly overdue: readonly ToReview[];
  /** Rumours and contacts, the longest unchecked first. */
  readonly oldest: readonly ToReview[];
  readonly disputed: readonly { readonly file: string; readonly where: string }[];
  readonly unusedSources: readonly string[];
  /** The sources that most statements lean on: if one falls, so do they. */
  readonly leanedOn: readonly { readonly id: string; readonly uses: number }[];
  readonly hardToRead: readonly LongSentence[];
}

/** Finds what needs a look in what was read. `agreed` is the matrix of outcomes that was last taken over. */
export function reviewOf(reading: Reading, agreed: string, today: Day): Review {
  const { content, problems } = validateContent(reading, today);
  const uses = [...sourceUses(content)].map(([id, count]) => ({ id, uses: count }));
  return {
    mistakes: problems,
    affected: differences(readMatrix(agreed), matrixOf(content), content),
    overdue: overdue(content, today),
    oldest: oldest(content, today),
    disputed: statementsOf(content)
      .filter(({ statement }) => statement.certainty === 'disputed')
      .map(({ file, where }) => ({ file, where })),
    unusedSources: uses.filter((source) => source.uses === 0).map(({ id }) => id),
    leanedOn: uses.sort((a, b) => b.uses - a.uses).slice(0, 10),
    hardToRead: hardToRead(content),
  };
}

const overdue = (content: Content, today: Day): ToReview[] =>
  overdueFacts(content, today)
    .map(({ file, checkedOn, owner }) => ({
      file,
      checkedOn,
      age: daysBetween(checkedOn, today),
      ...(owner !== undefined && { owner }),
    }))
    .sort((a, b) => (a.owner === b.owner ? b.age - a.age : (a.owner ?? '') < (b.owner ?? '') ? -1 : 1));

const oldest = ({ facts }: Content, today: Day): ToReview[] =>
  (['rumours', 'contacts'] as const)
    .flatMap((kind) =>
      [...facts[kind]].map(([id, { checkedOn }]) => ({
        file: `facts/${kind}/${id}.yaml`,
        checkedOn,
        age: daysBetween(checkedOn, today),
      })),
    )
    .sort((a, b) => b.age - a.age)
    .slice(0, 10);
