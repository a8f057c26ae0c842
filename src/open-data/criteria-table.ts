import type { SiteFacts } from '../content/facts.ts';
import { original } from '../locales.ts';
import type { Criterion } from '../schemas/criterion.ts';
import { sayCondition } from '../wording/conditions.ts';
import { sayIn } from '../wording/words.ts';

const heading = [
  'subject',
  'type',
  'kind',
  'rule',
  'from',
  'until',
  'certainty',
  'checkedOn',
  'evidenceOn',
  'sources',
  'note',
];

/** Every criterion of every office and route, one a row, said in the original's language; the first row is the heading. */
export function criteriaTable({ offices, routes }: SiteFacts): string[][] {
  const language = { locale: original, say: sayIn(original) };
  const rows = (type: string, subjects: SiteFacts['offices'] | SiteFacts['routes']) =>
    subjects.flatMap(({ id, criteria }) =>
      criteria.map((criterion) => [
        id,
        type,
        criterion.kind,
        sayCondition(criterion, language),
        criterion.from,
        criterion.until ?? '',
        criterion.certainty,
        criterion.checkedOn,
        criterion.evidenceOn,
        sourcesOf(criterion).join(' '),
        criterion.note?.[original] ?? '',
      ]),
    );
  return [heading, ...rows('office', offices), ...rows('route', routes)];
}

const sourcesOf = (criterion: Criterion): readonly string[] =>
  criterion.kind === 'disputed' ? criterion.alternatives.flatMap(({ sources }) => sources) : criterion.sources;
