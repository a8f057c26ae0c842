import type { Locale } from '../locales.ts';
import { original } from '../locales.ts';
import { cutPage } from '../schemas/text/cut-page.ts';
import type { PageWords } from '../schemas/text/fingerprint.ts';
import type { ProseFolder } from '../schemas/prose-folders.ts';
import { proseSchema } from '../schemas/text/prose.ts';
import type { ProsePage } from './content.ts';
import { problemIn, type Problem } from './problem.ts';
import { hasTypedNumber } from './prose-rules.ts';
import { readProse } from './read-prose.ts';
import { textProblems } from './read-text.ts';
import { fit, readYaml, type Read } from './read-yaml.ts';

/** What a file of prose is, by its path. */
export interface PagePlace {
  readonly folder: ProseFolder;
  readonly locale: Locale;
  readonly id: string;
}

/** The words of a page as any version of its file has them; nothing where they cannot be read. */
export function wordsOfPage(text: string): PageWords | undefined {
  const parts = cutPage(text);
  if (parts === undefined) return undefined;
  const read = readYaml('', parts.head, 2);
  if ('problems' in read) return undefined;
  const { title, summary, keywords } = read.value as Partial<PageWords>;
  if (title === undefined || summary === undefined) return undefined;
  return { title, summary, keywords: keywords ?? [], body: parts.body };
}

/** Reads a page of prose. An empty file means "not translated yet"; only an original may not be empty. */
export function readPage(file: string, text: string, place: PagePlace): Read<ProsePage | undefined> {
  const unread = textProblems(file, text);
  if (unread.length > 0) return { problems: unread };
  if (text.trim() === '') {
    return place.locale === original ? { problems: [emptyOriginal(file)] } : { value: undefined };
  }
  const parts = cutPage(text);
  if (parts === undefined) return { problems: [withoutHead(file)] };
  const { head, end, body } = parts;
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  if (end !== '---') return { problems: [badEnd(file, end, bodyLine - 1)] };

  const headRead = fit(file, proseSchema(place.locale), readYaml(file, head, 2));
  const { problems: bodyProblems, ...parsed } = readProse(file, body, bodyLine);
  const problems = [
    'problems' in headRead ? headRead.problems : typedNumbers(file, headRead.value),
    bodyProblems,
  ].flat();
  if ('problems' in headRead || problems.length > 0) return { problems };
  return { value: { file, ...place, head: headRead.value, body, ...parsed } };
}

const emptyOriginal = (file: string): Problem =>
  problemIn(file, '', 'the page is empty.', 'Write the page, or restore its last version.');

const withoutHead = (file: string): Problem =>
  problemIn(
    file,
    'line 1',
    'the page does not begin with its title and summary.',
    'Begin it with a line ---, then title, summary and keywords, then another line ---.',
  );

const badEnd = (file: string, end: string, line: number): Problem =>
  problemIn(
    file,
    `line ${line}`,
    `the head ends here, but the line holds more than three hyphens: "${end.slice(0, 40)}".`,
    'Leave --- alone on the line that ends the head, and begin no other line of the head with it.',
  );

function typedNumbers(file: string, head: { readonly title: string; readonly summary: string }): Problem[] {
  return (['title', 'summary'] as const)
    .filter((field) => hasTypedNumber(head[field]))
    .map((field) =>
      problemIn(
        file,
        field,
        `a number is typed into it: "${head[field]}".`,
        'Say it without the number: what depends on a day is said by the page itself, from the facts.',
      ),
    );
}
