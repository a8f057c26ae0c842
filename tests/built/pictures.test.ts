import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { statusOn } from '../../src/eligibility/cautions.ts';
import { addDays } from '../../src/eligibility/days.ts';
import { isInForce, isOpen, stateOn } from '../../src/eligibility/in-force.ts';
import { readContent } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { locales } from '../../src/locales.ts';
import { builtTrees } from '../support/site.ts';
import { wordIn } from '../support/words.ts';

const { facts } = readContent(readFolder(join(import.meta.dirname, '../../content'))).content;
const trees = builtTrees();
const tree = (address: string) => trees.get(address)!;

const lives = [
  ...[...facts.offices].flatMap(([id, { states }]) => [
    { path: `/countries/${id}/`, states },
    ...[...facts.nationalities.keys()].map((nationality) => ({ path: `/countries/${id}/${nationality}/`, states })),
  ]),
  ...[...facts.routes].map(([id, { pathway, states }]) => ({ path: `/pathways/${pathway}/${id}/`, states })),
];

describe.each(lives)('the strip of a life on $path', ({ path, states }) => {
  test('shows in each span what the facts say of its first and its last day', () => {
    for (const locale of locales) {
      const spans = tree(`/${locale}${path}`).querySelectorAll('.life > svg .span');
      expect(spans.length).toBeGreaterThan(0);
      for (const [index, span] of spans.entries()) {
        const from = span.getAttribute('data-from')!;
        const until = span.getAttribute('data-until');
        expect(span.classList.value.at(-1)).toBe(statusOn(states, from));
        if (until !== undefined) expect(span.classList.value.at(-1)).toBe(statusOn(states, until));
        expect(spans[index + 1]?.getAttribute('data-from')).toBe(until && addDays(until, 1));
        expect(span.getAttribute('x1')).toBe(
          index === 0 ? span.getAttribute('x1') : spans[index - 1]!.getAttribute('x2'),
        );
      }
      expect(spans.at(-1)!.getAttribute('x2')).toBe('100%');
    }
  });

  test('has a word for each of its lines, and says all of it to those who do not see it', () => {
    for (const locale of locales) {
      const strip = tree(`/${locale}${path}`).querySelector('.life')!;
      const shapes = (selector: string) => strip.querySelectorAll(selector).map((one) => one.classList.value.at(-1));
      expect(new Set(shapes('figcaption .span'))).toEqual(new Set(shapes(':scope > svg .span')));
      const label = strip.querySelector('svg[role="img"]')!.getAttribute('aria-label')!;
      for (const word of strip.querySelectorAll('figcaption > span')) expect(word.text.trim()).not.toBe('');
      expect(label.split('; ').length).toBe(strip.querySelectorAll(':scope > svg .span').length);
    }
  });
});

/** What a grid must say of an office and a nationality, day by day, from the rules on nationality alone. */
function answerOf(office: string, code: string): 'yes' | 'never' | 'later' | 'at-times' {
  const { states, criteria } = facts.offices.get(office)!;
  const taken: boolean[] = [];
  for (let day = '2023-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
    if (!isOpen(stateOn(states, day))) continue;
    const rules = criteria.filter((rule) => rule.kind === 'nationality').filter((rule) => isInForce(rule, day));
    taken.push(rules.every(({ anyOf }) => anyOf?.includes(code)));
  }
  if (taken.every(Boolean)) return 'yes';
  if (!taken.some(Boolean)) return 'never';
  return taken.slice(taken.indexOf(true)).every(Boolean) ? 'later' : 'at-times';
}

const pairs = [...facts.nationalities].flatMap(([nationality, { country: code }], row) =>
  [...facts.offices.keys()].map((office, column) => ({ nationality, code, row, office, column })),
);

test.each(pairs)(
  'the grid of nationalities by Offices says of $nationality people in $office what the rules say, and leads to both',
  ({ nationality, code, row, office, column }) => {
    const answer = answerOf(office, code);
    for (const locale of locales) {
      const grid = tree(`/${locale}/countries/`).querySelector('table.grid')!;
      const line = grid.querySelectorAll('tbody tr')[row]!;
      const cell = line.querySelectorAll('td')[column]!;
      expect(line.querySelector('th a')!.getAttribute('href')).toBe(`/${locale}/nationalities/${nationality}/`);
      const head = grid.querySelectorAll('thead th')[column]!;
      expect(head.querySelector('a')!.getAttribute('href')).toBe(`/${locale}/countries/${office}/`);
      expect(cell.classNames).toBe(answer);
      expect(cell.text).toBe(wordIn(locale, `grid.${answer}`));

      const own = tree(`/${locale}/nationalities/${nationality}/`).querySelectorAll('.offices-for tbody tr')[column]!;
      expect(own.querySelector('th a')!.getAttribute('href')).toBe(`/${locale}/countries/${office}/${nationality}/`);
      expect(own.querySelector('td b')!.text).toBe(cell.text);
      expect(/\d{4}/v.test(own.querySelector('td')!.text)).toBe(answer === 'later' || answer === 'at-times');
    }
  },
);
