import { locales, original } from '../../locales.ts';
import { interfaceWords } from '../../schemas/interface.ts';
import type { ContentFiles } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';
import { textProblems, valueProblems } from '../read-text.ts';

const placeholders = (text: string) => (text.match(/\{\w+\}/gv) ?? []).toSorted().join(' ');

/** Words of the interface that a language lacks or has too many of, and placeholders that differ from the original's. */
export function interfaceProblems(files: ContentFiles): Problem[] {
  const texts = new Map<string, Record<string, unknown>>();
  const problems: Problem[] = [];
  for (const locale of locales) {
    const file = `interface/${locale}.json`;
    const words = readWords(file, files.get(file));
    if ('problems' in words) problems.push(...words.problems);
    else {
      texts.set(file, words.words);
      problems.push(...valueProblems(file, words.words));
    }
  }
  const english = texts.get(`interface/${original}.json`) ?? {};
  for (const [file, words] of texts) {
    for (const key of Object.keys(interfaceWords)) {
      const word = Object.hasOwn(words, key) ? words[key] : undefined;
      if (typeof word !== 'string' || word.trim() === '') {
        problems.push(problemIn(file, key, 'the word is missing.', 'Add it. The editor shows what it is for.'));
      } else if (typeof english[key] === 'string' && placeholders(word) !== placeholders(english[key])) {
        problems.push(
          problemIn(
            file,
            key,
            `it has other placeholders than the original: ${placeholders(word) || 'none'} instead of ${placeholders(english[key]) || 'none'}.`,
            'Keep every word in curly brackets exactly as the original has it.',
          ),
        );
      }
    }
    for (const key of Object.keys(words)) {
      if (Object.hasOwn(interfaceWords, key)) continue;
      problems.push(
        problemIn(file, key, 'the site has no word of this name.', 'Remove the line, or correct the name.'),
      );
    }
  }
  return problems;
}

function readWords(
  file: string,
  text: string | undefined,
): { words: Record<string, unknown> } | { problems: readonly Problem[] } {
  const remedy = 'Restore the file, or compare it with that of another language.';
  if (text === undefined || text.trim() === '')
    return { problems: [problemIn(file, '', 'the file is missing or empty.', remedy)] };
  const unread = textProblems(file, text);
  if (unread.length > 0) return { problems: unread };
  try {
    const words: unknown = JSON.parse(text);
    if (typeof words === 'object' && words !== null && !Array.isArray(words)) return { words: { ...words } };
    return { problems: [problemIn(file, '', 'the file is not a list of words.', remedy)] };
  } catch (error) {
    return {
      problems: [
        problemIn(file, '', `this is not JSON: ${error instanceof Error ? error.message : String(error)}.`, remedy),
      ],
    };
  }
}
