import type { Day } from '../../eligibility/days.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Reading } from '../read-content.ts';
import { certaintyProblems } from './certainty.ts';
import { closedListProblems } from './closed-lists.ts';
import { reviewDayProblems, overdueWarnings } from './review-days.ts';
import { evidenceProblems } from './evidence.ts';
import { exampleProblems, untriedWarnings } from './examples.ts';
import { genderWarnings } from './genders.ts';
import { overtakenWarnings } from './overtaken-messages.ts';
import { interfaceProblems } from './interface-words.ts';
import { lightTextProblems } from './light-texts.ts';
import { linkProblems } from './links.ts';
import { periodProblems } from './periods.ts';
import { referenceProblems } from './references.ts';
import { unusedSourceWarnings } from './source-uses.ts';
import { shortWordProblems, stateFieldProblems } from './state-fields.ts';
import { statementIdProblems } from './statement-ids.ts';
import { headingWarnings } from './translated-headings.ts';
import { turningPointProblems } from './turning-points.ts';
import { undatedContactProblems } from './undated-contacts.ts';

export interface Report {
  readonly content: Content;
  /** Mistakes. One is enough to stop the build. */
  readonly problems: readonly Problem[];
  /** What somebody should look at, and what the pages mark. */
  readonly warnings: readonly Problem[];
}

/** Finds every mistake in what was read, not just the first. */
export function validateContent({ files, content, problems }: Reading, today: Day): Report {
  return {
    content,
    problems: [
      ...problems,
      ...periodProblems(content),
      ...stateFieldProblems(content),
      ...shortWordProblems(content),
      ...statementIdProblems(content),
      ...referenceProblems(content),
      ...lightTextProblems(content),
      ...closedListProblems(content),
      ...turningPointProblems(content),
      ...linkProblems(content),
      ...reviewDayProblems(content, today),
      ...evidenceProblems(content),
      ...certaintyProblems(content),
      ...undatedContactProblems(content),
      ...exampleProblems(content),
      ...interfaceProblems(files),
    ],
    warnings: [
      ...overdueWarnings(content, today),
      ...unusedSourceWarnings(content),
      ...untriedWarnings(content),
      ...headingWarnings(content),
      ...genderWarnings(content),
      ...overtakenWarnings(content),
    ],
  };
}
