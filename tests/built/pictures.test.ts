import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { statusOn } from '../../src/eligibility/cautions.ts';
import { addDays } from '../../src/eligibility/days.ts';
import { readContent } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { locales } from '../../src/locales.ts';
import { builtTrees } from '../support/site.ts';

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
