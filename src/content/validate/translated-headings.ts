import { originalOf, type Content, type ProsePage } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';
import { headingsOf } from '../prose-tree.ts';

const depths = ({ tree }: ProsePage) =>
  headingsOf(tree)
    .map(({ depth }) => depth)
    .join('');

/** Translations whose headings do not follow those of the original: each takes its anchor from the one in its place. */
export function headingWarnings(content: Pick<Content, 'prose'>): Problem[] {
  return content.prose.flatMap((page) => {
    const first = originalOf(page, content);
    if (first === undefined || depths(first) === depths(page)) return [];
    return [
      problemIn(
        page.file,
        '',
        `its headings are not those of content/${first.file}, one for one.`,
        'Give it the same headings in the same order, so that links to a section lead there in every language.',
      ),
    ];
  });
}
