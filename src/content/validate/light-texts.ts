import { lightPages } from '../../schemas/prose-folders.ts';
import { listElements } from '../../schemas/text/elements.ts';
import type { Content } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';

/** Lists of facts in the text of a page that has no room for their look. */
export const lightTextProblems = ({ prose }: Pick<Content, 'prose'>): Problem[] =>
  prose
    .filter(({ folder, id }) => folder === 'pages' && lightPages.some((page) => page === id))
    .flatMap(({ file, elements }) =>
      elements
        .filter(({ name }) => listElements.some((element) => element === name))
        .map(({ name, line }) =>
          problemIn(
            file,
            `line ${line}`,
            `<${name}> cannot stand in this text: its page has no room for it.`,
            'Remove it, or link to the page that shows it.',
          ),
        ),
    );
