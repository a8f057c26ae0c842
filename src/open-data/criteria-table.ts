import type { WayEntry } from '../content/facts.ts';
import { wordStatement } from '../wording/statement.ts';
import type { View } from '../wording/view.ts';

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

/** Every criterion of every office and route, one a row, in the words of a page; the first row is the heading. */
export function criteriaTable(view: View): string[][] {
  const { offices, routes } = view.facts;
  const rows = (type: string, ways: readonly WayEntry[]) =>
    ways.flatMap(({ id, criteria }) =>
      criteria.map((criterion) => {
        const { text, sources, note } = wordStatement(criterion, view);
        const { kind, from, until = '', certainty, checkedOn, evidenceOn } = criterion;
        return [
          ...[id, type, kind, text, from, until, certainty, checkedOn, evidenceOn],
          ...[sources.join(' '), note?.text ?? ''],
        ];
      }),
    );
  return [heading, ...rows('office', offices), ...rows('route', routes)];
}
