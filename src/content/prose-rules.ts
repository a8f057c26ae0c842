import { textOf, type ProseNode } from './prose-tree.ts';
import { valueProblem } from './read-text.ts';

type Words = readonly [problem: string, remedy: string];

const picture: Words = ['a picture cannot stand in a text.', 'Remove it.'];
const brackets: Words = ['curly brackets are code, and a text may hold none.', 'Remove the brackets.'];
const apart: Words = [
  'the address of a link stands apart from it.',
  'Write the address behind the words: [words](/page/).',
];
const footnote: Words = ['a text has no footnotes of its own.', 'Name the source with <Source id="..." />.'];

/** What Markdown has and a text of this guide has not, by the names of the parser. */
const refused: Readonly<Record<string, Words>> = {
  image: picture,
  imageReference: picture,
  html: ['HTML is not allowed in a text.', 'Use Markdown.'],
  mdxjsEsm: ['a text cannot import or export anything.', 'Remove the line.'],
  mdxFlowExpression: brackets,
  mdxTextExpression: brackets,
  definition: apart,
  linkReference: apart,
  footnoteDefinition: footnote,
  footnoteReference: footnote,
  task: ['a list has no boxes to tick.', 'Remove the square brackets.'],
  code: ['code cannot stand in a text.', 'Remove the three marks around it.'],
  inlineCode: ['code cannot stand in a text.', 'Remove the small marks (`) around it; use ** for bold letters.'],
  delete: ['a text has no words struck through.', 'Remove the words, or the ~ around them.'],
};

/** What to say of a part of Markdown that a text may not have. */
export const notInTexts = (type: string): Words =>
  Object.hasOwn(refused, type) ? refused[type]! : [`a text has no "${type}".`, 'Write it as a paragraph or a list.'];

/** Codes such as I-134A and H-2B are names, not numbers. */
const codes = /\b[A-Z]{1,3}-?\d+[A-Z]?\b/gv;

/** Whether a text holds a number or a year that belongs into the facts. */
export const hasTypedNumber = (text: string) => /\d{2}/v.test(text.replace(codes, ''));

/** The line on which a text begins with a head of its own, counted from its first. */
export function secondHead(text: string): number | undefined {
  const before = /^\s*(?=---|\+\+\+)/v.exec(text)?.[0];
  return before?.split('\n').length;
}

/** What is wrong with a link: where it leads, a title that nobody would see, or nothing to press. */
export function linkProblem(
  to: string,
  title: string | null | undefined,
  children: readonly ProseNode[],
): Words | undefined {
  if (!isSafe(to)) {
    return [
      `the link leads to "${to.slice(0, 80)}".`,
      'Begin it with https:// for another site, or with / for a page of this one.',
    ];
  }
  if (typeof title === 'string') {
    return [`the link to "${to}" has a title in quotes.`, 'Remove it: say what matters in the text itself.'];
  }
  if (children.map(textOf).join('').trim() === '') {
    return [`the link to "${to}" has no words.`, 'Write the words between the square brackets.'];
  }
  return undefined;
}

function isSafe(to: string): boolean {
  if (/\s/v.test(to) || valueProblem(to) !== undefined) return false;
  if (/^(?:mailto:|tel:|#|\/(?![\/\\]))/v.test(to)) return true;
  return to.startsWith('https://') && URL.canParse(to) && new URL(to).username === '';
}
