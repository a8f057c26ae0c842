import type { Entry } from '../content/facts.ts';
import { metrics } from '../schemas/figure.ts';
import { wordStatement, type WordedStatement } from './statement.ts';
import type { View } from './view.ts';

/** Numbers grouped by what they count, oldest first: numbers of two kinds are never put side by side. */
export function figureGroups(
  figures: readonly Entry<'figures'>[],
  view: View,
): { readonly id: string; readonly heading: string; readonly lines: readonly WordedStatement[] }[] {
  return metrics
    .map((metric) => ({
      id: `numbers-${metric}`,
      heading: view.say(`metric.${metric}`),
      lines: figures.filter((figure) => figure.metric === metric).map((figure) => wordStatement(figure, view)),
    }))
    .filter(({ lines }) => lines.length > 0);
}
