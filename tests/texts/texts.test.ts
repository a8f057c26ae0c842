import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProseNode } from '../../src/content/prose-tree.ts';
import { inWords } from '../../src/content/problem.ts';
import { readEntry } from '../../src/content/read-content.ts';
import type { ProsePage } from '../../src/content/content.ts';
import { forbidden, printed } from './printed.ts';
import { pieces } from './pieces.ts';

const count = Number(process.env['TEXTS'] ?? 2_000);
const file = 'pages/en/about.mdx';
const head =
  '---\ntitle: Who writes this\nsummary: A sentence that is long enough to be a summary of it.\nkeywords: []\n---\n';

const some = (least: number, most: number) =>
  fc.array(fc.constantFrom(...pieces), { minLength: least, maxLength: most }).map((parts) => parts.join(''));
const harmless = [
  'Some words.',
  'Un texto más.',
  '[a](/help/)',
  '**b**',
  '*e*',
  '* ',
  '> ',
  '## Words',
  '\n\n',
  ' ',
  '&lt;script&gt;',
  '&amp;lt;',
  '&quot;',
  '"',
  "'",
  '\\',
  '| a | b |\n| - | - |\n| c | d |\n',
  '<Source id="ministry" />',
  'https://example.org',
  '***',
  'a@example.org',
  '&Tab;',
  '\u{1F600}',
  '\r\n',
];
const mostlyHarmless = fc
  .tuple(
    fc.array(fc.constantFrom(...harmless), { minLength: 1, maxLength: 10 }),
    fc.option(fc.constantFrom(...pieces)),
    fc.nat(10),
  )
  .map(([parts, piece, at]) => parts.toSpliced(at, 0, piece ?? '').join(''));
/** Mostly short paragraphs under a sound head, so that many are accepted; now and then a head of pieces too. */
const text = fc.oneof(
  { weight: 8, arbitrary: mostlyHarmless.map((body) => head + body) },
  {
    weight: 6,
    arbitrary: fc.array(some(1, 3), { minLength: 1, maxLength: 5 }).map((parts) => head + parts.join('\n\n')),
  },
  { weight: 3, arbitrary: some(1, 16).map((body) => head + body) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(some(0, 2), some(0, 4), some(0, 6))
      .map(([before, extra, body]) => before + head.replace('\n---\n', `\n${extra}\n---\n`) + body),
  },
  { weight: 1, arbitrary: some(1, 20) },
);

/** What the reader makes of a text: a tree to print, or words that name the file. Anything else fails here. */
function treeOf(words: string): readonly ProseNode[] | undefined {
  const read = readEntry(file, words);
  if ('value' in read) return (read.value as ProsePage | undefined)?.tree;
  expect(read.problems.length).toBeGreaterThan(0);
  for (const problem of read.problems)
    expect(inWords(problem)).toMatch(/^content\/pages\/en\/about\.mdx: .+\n {4}\S.*[.…]$/sv);
  return undefined;
}

/** The texts that are printed as anything that a text may not become. */
async function harmful(texts: readonly string[]): Promise<{ text: string; html: string }[]> {
  const found = [];
  const accepted = texts.flatMap((words) => {
    const tree = treeOf(words);
    return tree === undefined ? [] : [{ words, tree }];
  });
  for (let from = 0; from < accepted.length; from += 100) {
    const group = accepted.slice(from, from + 100);
    if (forbidden(await printed(group.map(({ tree }) => tree))).length === 0) continue;
    for (const { words, tree } of group) {
      const html = await printed([tree]);
      if (forbidden(html).length > 0) found.push({ text: words, html });
    }
  }
  console.log(`${texts.length} texts: ${accepted.length} accepted and printed.`);
  return found;
}

test(`of ${count} random texts, whatever is accepted is printed as nothing but what a text may hold`, async () => {
  const texts = fc.sample(text, { numRuns: count, seed: 20261125 });
  expect(await harmful(texts)).toEqual([]);
});

test('the judge of these tests sees what would be harmful', () => {
  expect(forbidden('<p>a</p>')).toEqual([]);
  for (const html of [
    '<script>',
    '<img src="x">',
    '<a href="javascript:x">a</a>',
    '<p onclick="x">',
    '<!-- x -->',
    '<p',
    '<a href="//x.org/">a</a>',
  ]) {
    expect(forbidden(html), html).not.toEqual([]);
  }
});
