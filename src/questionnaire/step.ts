import type { Question } from '../eligibility/findings.ts';

/** What a step of the browser's history keeps besides the answers in the address. */
export interface Step {
  /** Questions that the reader is answering anew, before any other is asked. */
  readonly again: readonly Question[];
  /** Whether one question after the other is asked, or the result is shown. */
  readonly isAsking: boolean;
  /** How many steps of ours lie before it. */
  readonly at: number;
}

/** What a link that is followed brings: the result, and nothing before it. */
export const firstStep: Step = { again: [], isAsking: false, at: 0 };

/** The step that the browser shows now. */
export const shownStep = (): Step => (history.state as Step | null) ?? firstStep;
