import { describe, expect, test } from 'vitest';
import type { WayState } from '../../../src/eligibility/cautions.ts';
import { evaluate } from '../../../src/eligibility/evaluate.ts';
import { cardOf, cardsIn, sections } from '../../../src/questionnaire/card.ts';
import type { WordedWay } from '../../../src/questionnaire/rules.ts';
import type { Criterion } from '../../../src/schemas/criterion.ts';
import type { Answers } from '../../../src/schemas/example.ts';
import { aCriterion } from '../../support/builders.ts';

const on = '2026-11-26';
const worded = { text: 'As its source says', checked: '22 November 2026', named: [] };
const open: WayState = { state: 'open', from: '2023-06-28' };

function aWay(id: string, criteria: readonly Criterion[], more: Partial<WordedWay> = {}, state = open): WordedWay {
  return {
    id,
    name: id,
    href: `/${id}/`,
    country: 'CO',
    isOffice: false,
    pathway: 'where-you-are',
    states: [{ ...state, worded }],
    criteria: criteria.map((criterion) => ({ ...criterion, worded })),
    ...more,
  };
}

const here = aCriterion({ kind: 'located-in', anyOf: ['CO'] });
const forChildren = aCriterion({ kind: 'age', atMost: 17 });
const forVenezuelans = aCriterion({ kind: 'nationality', anyOf: ['VE'] });
const presentBy = aCriterion({ kind: 'present-by', day: '2024-12-03', in: 'CO' });
const ending: WayState = { ...open, mayEndOn: { day: '2026-12-04' } };

/** The ways by section, each in the order in which they stand there. */
function placed(ways: readonly WordedWay[], answers: Answers): Record<string, string[]> {
  const speech = { say: (word: string) => word, day: (day: string) => day, label: (question: string) => question };
  const cards = evaluate(ways, answers, on, on).map((result, index) =>
    cardOf(ways[index]!, result, answers, { on, today: on }, speech),
  );
  const filled = sections.map((section) => [section, cardsIn(section, cards).map(({ id }) => id)] as const);
  return Object.fromEntries(filled.filter(([, ids]) => ids.length > 0));
}

const venezuelan: Answers = { nationality: ['VE'], country: 'CO' };

describe('a result', () => {
  test('begins with what looks possible, and keeps apart what an answer still decides', () => {
    const ways = [aWay('children', [here, forChildren]), aWay('asylum', [here])];
    expect(placed(ways, venezuelan)).toEqual({ start: ['asylum'], depends: ['children'] });
    expect(placed(ways, { ...venezuelan, age: 9 })).toEqual({ start: ['children', 'asylum'] });
    expect(placed(ways, { ...venezuelan, age: 34 })).toEqual({ start: ['asylum'], unlikely: ['children'] });
  });

  test('puts what was made for people of this nationality before what is for everybody', () => {
    const ways = [aWay('asylum', [here]), aWay('permit', [here, forVenezuelans])];
    expect(placed(ways, venezuelan)).toEqual({ start: ['permit', 'asylum'] });
  });

  test('puts what is near before what is far, whomever it was made for', () => {
    const ways = [aWay('far', [forVenezuelans], { country: 'EC' }), aWay('asylum', [here])];
    expect(placed(ways, venezuelan)).toEqual({ start: ['asylum', 'far'] });
  });

  test('puts first what may end soon, also while an answer is missing', () => {
    const ways = [aWay('asylum', [here]), aWay('visa', [here, presentBy], {}, ending)];
    expect(placed(ways, venezuelan)).toEqual({ start: ['visa', 'asylum'] });
    expect(placed(ways, { ...venezuelan, since: '2019' })).toEqual({ start: ['visa', 'asylum'] });
    expect(placed(ways, { ...venezuelan, since: '2025' })).toEqual({ start: ['asylum'], unlikely: ['visa'] });
  });

  test('does not press anybody of whom it is not known that they are there', () => {
    const ways = [aWay('visa', [here, forVenezuelans, presentBy], {}, ending)];
    expect(placed(ways, {})).toEqual({ depends: ['visa'] });
    expect(placed(ways, { country: 'CO' })).toEqual({ depends: ['visa'] });
    expect(placed(ways, venezuelan)).toEqual({ start: ['visa'] });
  });

  test('leaves to others what only they can begin, and shows for other countries what is for people there', () => {
    const ways = [aWay('work', [], { starter: 'An employer' }), aWay('asylum', [here])];
    expect(placed(ways, { nationality: ['VE'], country: 'PE' })).toEqual({ others: ['work'], there: ['asylum'] });
  });
});
