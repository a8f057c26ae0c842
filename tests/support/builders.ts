import type { Criterion } from '../../src/schemas/criterion.ts';
import type { Way } from '../../src/eligibility/evaluate.ts';

const statement = {
  sources: ['ministry'],
  certainty: 'confirmed',
  checkedOn: '2026-11-22',
  evidenceOn: '2024-08-02',
  from: '2023-06-28',
} as const;

type Distributed<Type> = Type extends unknown
  ? Omit<Type, 'sources' | 'certainty' | 'checkedOn' | 'evidenceOn' | 'from'>
  : never;
type Given = Distributed<Criterion> & Partial<Pick<Criterion, 'from' | 'certainty'>>;

/** A criterion in force from 28 June 2023 on, of which a test gives only what matters to it. */
export function aCriterion(given: Given): Criterion {
  return { ...statement, ...given } as Criterion;
}

/** An office that has been open since 28 June 2023, with the criteria of a test. */
export function anOffice(...criteria: readonly Criterion[]): Way {
  return { id: 'colombia', states: [{ state: 'open', from: '2023-06-28' }], criteria };
}
