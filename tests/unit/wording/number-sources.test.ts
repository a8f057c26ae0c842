import { expect, test } from 'vitest';
import { numberSources } from '../../../src/wording/number-sources.ts';

/** The sources of a sentence as `Refs.astro` prints them. */
const refs = (...ids: readonly string[]) =>
  `<sup class="refs">${ids.map((id) => `<span data-source="${id}"></span>`).join('')}</sup>`;
const numbersIn = (html: string) =>
  [...html.matchAll(/<sup class="refs">(.*?)<\/sup>/gv)].map(([, links]) =>
    [...links!.matchAll(/<a href="#s(\d+)">(\d+)<\/a>(–?)/gv)].flatMap(([, anchor, number, dash]) => {
      expect(anchor).toBe(number);
      return dash === '' ? [Number(number)] : [Number(number), '–'];
    }),
  );

test('sources have their numbers in the order in which a page cites them', () => {
  const { html, sources } = numberSources(`<p>One${refs('b')}</p><p>Two${refs('a', 'c')}</p>`);
  expect(numbersIn(html)).toEqual([[1], [2, 3]]);
  expect(sources).toEqual(['b', 'a', 'c']);
});

test('a source that is cited again keeps its number and is listed once', () => {
  const { html, sources } = numberSources(refs('a') + refs('b') + refs('a'));
  expect(numbersIn(html)).toEqual([[1], [2], [1]]);
  expect(sources).toEqual(['a', 'b']);
});

test('one sentence names its numbers smallest first, and each once', () => {
  const { html, sources } = numberSources(refs('a') + refs('b') + refs('c', 'b', 'a', 'c'));
  expect(numbersIn(html)).toEqual([[1], [2], [1, '–', 3]]);
  expect(sources).toEqual(['a', 'b', 'c']);
});

test('three numbers and more in a row are told by the first and the last, and two by both', () => {
  const { html, sources } = numberSources(refs('a', 'b', 'c', 'd') + refs('a', 'c', 'd', 'e', 'f') + refs('b', 'c'));
  expect(numbersIn(html)).toEqual([
    [1, '–', 4],
    [1, 3, '–', 6],
    [2, 3],
  ]);
  expect(sources).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('numbers stand close to the word before them, where no line can break', () => {
  expect(numberSources(`One \n ${refs('a')} two`).html).toBe('One<sup class="refs"><a href="#s1">1</a></sup> two');
});

test('nothing else of a page is changed, and a page without sources has none', () => {
  const page = '<p>$& $1 &lt;b&gt;</p>\n<script type="application/json">{"a":"<\\/script>"}</script>';
  expect(numberSources(page)).toEqual({ html: page, sources: [] });
  expect(numberSources(`${page}${refs('a')}${page}`).html.split(page)).toHaveLength(3);
});

test('words that spell a mark, and ids that are none, cite nothing', () => {
  const hostile = [
    '&lt;span data-source=&#34;a&#34;&gt;&lt;/span&gt;',
    '<p title="<span data-source=&#34;a&#34;></span>">Text</p>',
    '<span data-source="a">words</span>',
    ...refsOf('a"><script>', '../a', 'A', 'a&#34;b', '', 'a b', '__proto__'),
  ];
  for (const html of hostile) expect(numberSources(html)).toEqual({ html, sources: [] });
});

test('a source may be called like a part of every object', () => {
  expect(numberSources(refs('constructor') + refs('constructor')).sources).toEqual(['constructor']);
});

const refsOf = (...ids: readonly string[]) => ids.map((id) => refs(id));
