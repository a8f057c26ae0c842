import { describe, expect, test } from 'vitest';
import { statusOn } from '../../src/eligibility/cautions.ts';
import { addDays, earliest, latest } from '../../src/eligibility/days.ts';
import { isInForce, isOpen, stateOn } from '../../src/eligibility/in-force.ts';
import { locales } from '../../src/locales.ts';
import { builtTrees } from '../support/site.ts';
import { wordIn } from '../support/words.ts';
import { guide } from '../support/guide.ts';

const { facts } = guide;
const trees = builtTrees();
const tree = (address: string) => trees.get(address)!;
/** The day that the built site shows. */
const [anOffice] = facts.offices.keys();
const shownOn = tree(`/en/countries/${anOffice!}/record/`)
  .querySelector('.rules line.today')!
  .getAttribute('data-day')!;

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
  for (let day = earliest(states[0]!.from); day <= shownOn; day = addDays(day, 1)) {
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

test.each([...facts.offices])(
  'the strip of rules of %s has a bar for each rule, with its days',
  (id, { criteria, states }) => {
    const after = states[states.findLastIndex(isOpen) + 1];
    const closing = after && latest(after.from);
    for (const locale of locales) {
      const bars = tree(`/${locale}/countries/${id}/record/`).querySelectorAll('.rules .bar[data-rule]');
      const found = bars.map((bar) => [bar.getAttribute('data-rule'), bar.getAttribute('data-from'), bar.classNames]);
      const kindOf = ({ kind }: { kind: string }) =>
        kind === 'disputed' ? kind : ['undocumented', 'no-requirement'].includes(kind) ? 'missing' : 'rule';
      const wanted = criteria
        .filter(({ from }) => closing === undefined || latest(from) < closing)
        .map((rule) => [rule.id, latest(rule.from), `bar ${kindOf(rule)}`]);
      expect(found.sort()).toEqual(wanted.sort());
      for (const bar of bars) {
        const rule = criteria.find((one) => one.id === bar.getAttribute('data-rule'))!;
        const ends = [rule.until && latest(rule.until), closing && addDays(closing, -1)].filter(
          (day) => day !== undefined,
        );
        // It goes on where neither has ended.
        expect(bar.getAttribute('data-until'), rule.id).toBe(ends.sort()[0]);
      }
    }
  },
);

test.each([...facts.offices])(
  'below the strip of rules of %s stands what held on a day, each line with its source and its row',
  (id, { criteria, states }) => {
    for (const locale of locales) {
      const page = tree(`/${locale}/countries/${id}/record/`);
      const panels = page.querySelectorAll('.record-days [data-on]');
      expect(panels.length).toBe(2);
      for (const panel of panels) {
        const on = panel.getAttribute('data-on')!;
        expect(page.querySelectorAll(`.rules line[data-day="${on}"]`).length).toBe(1);
        const lines = panel.querySelectorAll('li').map((line) => ({
          row: line.querySelector('a')!.getAttribute('href')!.slice(1),
          source: line.querySelector('small a')?.getAttribute('href') ?? '',
        }));
        const isLeft = ['closed', 'ended'].includes(statusOn(states, on));
        const rules = isLeft ? [] : criteria.filter((rule) => isInForce(rule, on));
        expect(
          lines
            .slice(1)
            .map(({ row }) => row)
            .sort(),
        ).toEqual(rules.map((rule) => rule.id).sort());
        for (const { row, source } of lines) {
          expect(page.getElementById(row)?.tagName).toBe('TR');
          expect(source).toMatch(/\/sources\/.*#/v);
        }
      }
    }
  },
);

test.each(['/countries/', '/'])(
  'the map on %s shows each country with the state of its Office, as the list beside it',
  (path) => {
    for (const locale of locales) {
      const page = tree(`/${locale}${path}`);
      const map = page.querySelector('svg.map')!;
      expect(map.getAttribute('aria-hidden')).toBe('true');
      const lands = map
        .querySelectorAll('.land')
        .map((land) => [land.getAttribute('data-country'), land.classList.value.at(-1)]);
      const today = [...facts.offices.values()].map(({ country, states }) => [country, statusOn(states, shownOn)]);
      expect(lands).toEqual(today);
      const words = map.querySelectorAll('text').map((text) => text.querySelector('.name')!.text);
      expect(words).toEqual(
        map
          .closest('section')!
          .querySelectorAll('.routes a')
          .map(({ text }) => text),
      );
    }
  },
);

test('how an application went is a numbered list with its sources, the same way in each language', () => {
  const ways = locales.map((locale) => {
    const steps = tree(`/${locale}/fact-sheet/`).querySelector('.steps')!;
    const branches = steps.querySelectorAll('ol > li > ul > li');
    expect(branches.length).toBeGreaterThan(1);
    expect(branches.map((branch) => branch.querySelectorAll('.refs a').length)).not.toContain(0);
    return [steps.querySelectorAll('ol > li').length, ...steps.querySelectorAll('.refs a').map(({ text }) => text)];
  });
  for (const way of ways) expect(way).toEqual(ways[0]);
});
