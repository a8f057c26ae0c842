import type { Content } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';

/** Contacts called reliable although nothing says when they were: a number without a day may be years old. */
export const undatedContactProblems = ({ facts }: Pick<Content, 'facts'>): Problem[] =>
  [...facts.contacts]
    .filter(([, { state, evidenceOn }]) => state === 'in-use' && evidenceOn === 'undated')
    .map(([id]) =>
      problemIn(
        `facts/contacts/${id}.yaml`,
        'state',
        'it is called "in-use", and its evidence is undated.',
        'Write "check-first" and the reason, or cite a source that has a day.',
      ),
    );
