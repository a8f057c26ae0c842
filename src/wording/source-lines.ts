import type { Entry } from '../content/facts.ts';
import { sourceGroupOf, type SourceGroup } from '../schemas/source-groups.ts';
import { isOurs, sourceKinds } from '../schemas/source.ts';
import { sayDay } from './days.ts';
import { compareIn } from './format.ts';
import { withArticle } from './publishers.ts';
import { sourceHref } from './source-anchors.ts';
import { publisherOf, titleOf } from './source-names.ts';
import type { View } from './view.ts';

/** A source, ready to print. */
export interface SourceLine {
  readonly id: string;
  readonly publisher: string;
  /** As printed, or in square brackets as we describe it. */
  readonly title: string;
  readonly address?: string;
  /** The language of the title, where the page is in another. */
  readonly lang?: string;
  /** When it appeared. */
  readonly published: string;
  /** Where and when it was read, in which language; empty in a short list. */
  readonly remarks: string;
}

export function sourceLines(sources: readonly Entry<'sources'>[], { locale, say }: View): SourceLine[] {
  return sources.map((source) => {
    const { id, address, published, readOn, language, copy } = source;
    const appeared = published === undefined ? say('sources.undated') : sayDay(published, { locale, say });
    return {
      id,
      publisher: publisherOf(source, locale),
      ...titleOf(source, locale),
      ...(address !== undefined && { address }),
      remarks: [
        ...(copy === undefined
          ? []
          : [say('sources.copy', { place: withArticle(publisherOf({ publisher: copy }, locale), locale) })]),
        ...(language === locale ? [] : [say(`sources.language.${language}`)]),
        say('sources.read', { day: sayDay(readOn, { locale, say }) }),
      ].join(', '),
      published: appeared,
    };
  });
}

/** With more sources than this, a page's footnotes lead to the pages of the sources, which hold their addresses. */
const mostAddresses = 70;

/** The footnotes of a page, short enough for it to arrive at once: of many sources, publisher and day alone. */
export function footnoteLines(ids: readonly string[], view: View): SourceLine[] {
  const lines = sourceLines(
    ids.map((id) => view.facts.sourceById.get(id)!),
    view,
  ).map(inShort);
  if (lines.length <= mostAddresses) return lines;
  return lines.map((line) => ({ ...line, address: sourceHref(line.id, view.locale), remarks: '' }));
}

/** A title of ours, in square brackets, is left to the page of sources; the publisher then bears the link. */
function inShort({ title, publisher, lang, ...source }: SourceLine): SourceLine {
  if (isOurs({ title })) return { ...source, publisher: '', title: publisher };
  return { ...source, publisher, title, ...(lang !== undefined && { lang }) };
}

/** The sources by kind, and within a kind by publisher: all of them, or those of one page. */
export function sourcesByKind(view: View, group?: SourceGroup) {
  const { locale, say, facts } = view;
  const own = facts.sources.filter(({ id }) => group === undefined || sourceGroupOf(id) === group);
  return sourceKinds
    .map((kind) => ({
      kind,
      heading: say(`sources.kind.${kind}`),
      sources: sourceLines(
        own
          .filter((source) => source.kind === kind)
          .toSorted(
            (a, b) =>
              compareIn(locale)(publisherOf(a, locale), publisherOf(b, locale)) || compareIn(locale)(a.title, b.title),
          ),
        view,
      ),
    }))
    .filter(({ sources }) => sources.length > 0);
}

/** The letters of a page of the sources, as its title says them. */
export const lettersOf = (group: SourceGroup) => ({
  first: group.slice(0, 1).toUpperCase(),
  last: group.slice(-1).toUpperCase(),
});
