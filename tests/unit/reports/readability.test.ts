import { expect, test } from 'vitest';
import { readProse } from '../../../src/content/read-prose.ts';
import { longSentences, paragraphsOf } from '../../../src/reports/readability.ts';

const of = (count: number) => `${Array.from({ length: count }, () => 'Word').join(' ')}.`;

test('a sentence of 25 words is short enough, one of 26 is not', () => {
  expect(longSentences('a.mdx', `${of(25)} ${of(26)} ${of(3)}`)).toEqual([
    { file: 'a.mdx', words: 26, sentence: of(26) },
  ]);
});

test('a text is read without its marks, paragraph by paragraph', () => {
  const body =
    '## A heading\n\nOne *two* [three](/x/). <Source id="s" />\n\n* Four\n\n<Note kind="advice">\n\nFive\n\n</Note>\n';
  expect(paragraphsOf(readProse('a.mdx', body, 1).tree).map((text) => text.trim())).toEqual([
    'A heading',
    'One two three.',
    'Four',
    'Five',
  ]);
});
