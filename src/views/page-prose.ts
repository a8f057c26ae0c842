import { headingsOf, sectionsOf, textOf } from '../content/prose-tree.ts';
import { isOlder, writtenProse } from '../content/prose.ts';
import { original } from '../locales.ts';
import type { ProseFolder } from '../schemas/prose-folders.ts';
import type { View } from '../wording/view.ts';

/** The prose of a page, in its own language or else in the original's. */
export async function proseOf(folder: ProseFolder, id: string, view: View) {
  const { page, head, lang } = writtenProse(folder, id, view.locale);
  const own = headingsOf(page.tree);
  const first = lang === original ? own : headingsOf(writtenProse(folder, id, original).page.tree);
  // A section has the same anchor in every language, so that links need no translation.
  const anchors = new Map(own.map(({ slug }, index) => [slug, first[index]?.slug ?? slug]));
  const { before, sections } = sectionsOf(page.tree);
  return {
    ...head,
    tree: page.tree,
    /** What stands before the first second heading, and each section with its anchor and its title. */
    before,
    sections: sections.map(({ heading, nodes }) => ({
      id: anchors.get(heading.slug)!,
      title: textOf(heading),
      heading,
      nodes,
    })),
    /** The anchors of the headings in the original, by their own. */
    anchors,
    headings: own.map((heading) => ({ ...heading, slug: anchors.get(heading.slug)! })),
    /** The language that the text is really in. */
    lang,
    /** That language, where it is not the one of the page. */
    foreign: lang === view.locale ? undefined : lang,
    isOlder: await isOlder(head, folder, id),
    /** Whether a native speaker has read it; an original needs none. */
    isReviewed: !('translation' in head) || head.translation === 'reviewed',
  };
}
