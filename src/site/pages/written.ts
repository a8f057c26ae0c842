import { citedSources } from '../../content/cited.ts';
import { writtenProse } from '../../content/prose.ts';
import { languageOf } from '../../locales.ts';
import type { ProseFolder } from '../../schemas/prose-folders.ts';
import type { View } from '../../wording/view.ts';

/** What the head of a text says of its page, and when the sources that the text cites were read. */
export function writtenHead(folder: ProseFolder, id: string, view: View) {
  const { page, head, lang } = writtenProse(folder, id, view.locale);
  const { title, summary, keywords } = head;
  const isReviewed =
    languageOf(view.locale).isReviewed && (!('translation' in head) || head.translation === 'reviewed');
  return {
    head: {
      name: title,
      shortName: title,
      title,
      lang,
      summary,
      description: summary,
      isReviewed,
      keywords,
      isHidden: view.facts.isPast,
    },
    days: citedSources(page.elements, view.facts).map((source) => view.facts.sourceById.get(source)!.readOn),
  };
}
