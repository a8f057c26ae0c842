import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Contacts called reliable although nothing says when they were: a number without a day may be years old. */
export const undatedContactProblems = ({ facts }: Pick<Content, 'facts'>): Problem[] =>
  [...facts.contacts]
    .filter(([, { state, evidenceOn }]) => state === 'in-use' && evidenceOn === 'undated')
    .map(([id]) => ({
      file: `facts/contacts/${id}.yaml`,
      where: 'state',
      problem: 'it is called "in-use", and its evidence is undated.',
      remedy: 'Write "check-first" and the reason, or cite a source that has a day.',
    }));
