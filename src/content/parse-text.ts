import { mdxToMdast } from 'satteri';
import { secondHead } from './prose-rules.ts';

/** The parts of the parser's tree that matter here. */
export interface Parsed {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: unknown;
  readonly url?: string;
  readonly title?: string | null;
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly spread?: boolean | null;
  readonly checked?: boolean | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Parsed[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** What is wrong with a text as a whole: the line, counted from its first, what is wrong there, and what to do. */
type Refused = readonly [line: number, problem: string, remedy: string];

/** The most letters of a body: with more, the page would be too heavy for a cheap phone, and the parser slow. */
const mostLetters = 50_000;

/** Reads Markdown with elements in it. Throws where it cannot be read: see `unreadable`. */
export const parseText = (text: string) => mdxToMdast(text, { features: { frontmatter: false } }) as Parsed;

export const tooDeep = [
  'lists, quotes or elements lie too deep in one another.',
  'Take some of them apart: a reader gets lost in them too.',
] as const;

/**
 * What is refused before the parser sees the text, with its line: a second head, and all that the parser would take for
 * code, since code that lies deep enough in brackets makes it bring down the whole program.
 */
export function beforeParsing(text: string): Refused | undefined {
  if (text.length > mostLetters) {
    return [1, 'the text is too long: 50,000 letters at most.', 'Make two pages of it.'];
  }
  const second = secondHead(text);
  if (second !== undefined) {
    return [second, 'a second head begins here.', 'A page has one head: remove these hyphens or plus signs.'];
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (/[\{\}]/v.test(line)) {
      return [index + 1, 'curly brackets are code, and a text may hold none.', 'Remove the brackets.'];
    }
    if (/^\s*(?:import|export)\b/v.test(line)) {
      return [index + 1, 'a text cannot import or export anything.', 'Begin the line with another word.'];
    }
  }
  return undefined;
}

/** What the parser could not read, or that it gave up. */
export function unreadable(error: unknown): Refused {
  if (error instanceof RangeError) return [1, ...tooDeep];
  const [, line, message] = /^(\d+):\d+: ([^\(]*)/v.exec(error instanceof Error ? error.message : String(error)) ?? [];
  return [
    Number(line ?? 1),
    `the text cannot be read here: ${(message ?? String(error)).trim()}.`,
    'Close every element that is opened, and write < only in elements.',
  ];
}
