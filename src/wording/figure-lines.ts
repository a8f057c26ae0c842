import type { Entry } from '../content/facts.ts';
import { metrics } from '../schemas/figure.ts';
import { markOf } from './certainty.ts';
import { sayCited } from './citations.ts';
import { sayDay } from './days.ts';
import { sayFigure } from './figures.ts';
import type { Line } from './lines.ts';
import { sayEvidence } from './states.ts';
import { phrase, type View } from './view.ts';

/** Numbers grouped by what they count, oldest first: numbers of two kinds are never put side by side. */
export function figureGroups(
  figures: readonly Entry<'figures'>[],
  view: View,
): { readonly heading: string; readonly lines: readonly Line[] }[] {
  return metrics
    .map((metric) => ({
      heading: view.say(`metric.${metric}`),
      lines: figures.filter((figure) => figure.metric === metric).map((figure) => figureLine(figure, view)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function figureLine(figure: Entry<'figures'>, view: View): Line {
  const { locale, say } = view;
  const remark = figure.caveat ?? figure.note;
  const mark = markOf(figure, view);
  return {
    id: figure.id,
    when: sayDay(figure.on, { locale, say }),
    label: sayFigure(figure, { locale, say }),
    text: phrase(figure.title, locale),
    ...(remark && { note: phrase(remark, locale) }),
    ...(mark !== undefined && { mark }),
    evidence: sayEvidence(figure.evidenceOn, view),
    sources: figure.sources,
    cited: sayCited(figure.sources, view),
    isOver: false,
  };
}
