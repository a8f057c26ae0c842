import { describe, expect, test } from 'vitest';
import { evaluate, isSpared, type Way } from '../../../src/eligibility/evaluate.ts';
import type { Of } from '../../../src/eligibility/judge.ts';
import type { Criterion } from '../../../src/schemas/criterion.ts';
import type { Answers } from '../../../src/schemas/example.ts';
import { aCriterion, anOffice } from '../../support/builders.ts';

const on = '2024-09-01';

/** What one criterion gives for some answers: its finding, and what it asks. */
function find(criterion: Criterion, answers: Answers, day = on) {
  const [result] = evaluate([anOffice(criterion)], answers, day);
  const { finding, ask } = result!.reasons[0]!;
  return ask.length === 0 ? finding : `${finding}: ${ask.join(', ')}`;
}

describe('nationality', () => {
  const anyOf = aCriterion({ kind: 'nationality', anyOf: ['CU', 'VE'] });
  const person = aCriterion({ kind: 'nationality', noneOf: ['CO'], of: 'person' });
  const passport = aCriterion({ kind: 'nationality', noneOf: ['CU', 'VE'], of: 'passport' });
  const only = aCriterion({ kind: 'nationality', only: ['VE'] });
  const own = aCriterion({ kind: 'nationality', noneOf: ['CO'], of: 'own' });

  test.each([
    ['one listed nationality is enough', anyOf, ['CO', 'VE'], 'met'],
    ['no listed nationality', anyOf, ['CO'], 'unmet'],
    ['counted by person, one listed nationality is too many', person, ['VE', 'CO'], 'unmet'],
    ['counted by person, none listed', person, ['VE'], 'met'],
    ['the own nationals of a country need no permit there', own, ['VE', 'CO'], 'unmet'],
    ['anybody else may need it', own, ['VE'], 'met'],
    ['counted by passport, a second, unlisted one is enough', passport, ['VE', 'CO'], 'met'],
    ['counted by passport, all listed', passport, ['VE', 'CU'], 'unmet'],
    ['a further nationality, where only one is allowed', only, ['VE', 'ES'], 'unmet'],
    ['the only one allowed', only, ['VE'], 'met'],
  ])('%s', (_, criterion, nationality, finding) => {
    expect(find(criterion, { nationality })).toBe(finding);
  });

  test('that somebody is spared a permit as a national is no refusal, and only that is', () => {
    const spared = (nationality: string[]) =>
      evaluate(
        [anOffice(own, anyOf, person, aCriterion({ kind: 'age', atLeast: 18 }))],
        { nationality, age: 9 },
        on,
      )[0]!.reasons.map(isSpared);
    expect(spared(['CO'])).toEqual([true, false, false, false]);
    expect(spared(['VE'])).toEqual([false, false, false, false]);
  });

  test('it is asked for when it is not known', () => {
    for (const criterion of [anyOf, person, passport, only]) expect(find(criterion, {})).toBe('unknown: nationality');
  });

  test('a list that is longer than what we read of it is certain only for what we read', () => {
    const long = aCriterion({ kind: 'nationality', noneOf: ['CU'], notListed: ['EC'], of: 'passport' });
    expect(find(long, { nationality: ['CU'] })).toBe('unmet');
    expect(find(long, { nationality: ['EC'] })).toBe('met');
    expect(find(long, { nationality: ['PE'] })).toBe('unknown');
    expect(find(long, { nationality: ['CU', 'PE'] })).toBe('unknown');
    expect(find(long, { nationality: ['CU', 'PE', 'EC'] })).toBe('met');
  });

  test('one and the same passport must meet every passport rule', () => {
    const pause = aCriterion({ kind: 'nationality', noneOf: ['CO'], of: 'passport', rule: 'visa-pause' });
    const entry = aCriterion({ kind: 'nationality', noneOf: ['VE'], of: 'passport', rule: 'entry-proclamation' });
    const outcome = (nationality: string[]) => evaluate([anOffice(pause, entry)], { nationality }, on)[0]!.outcome;
    expect(outcome(['CO', 'VE'])).toBe('unlikely');
    expect(outcome(['CO', 'EC'])).toBe('likely');
    expect(outcome(['EC', 'VE'])).toBe('likely');
  });

  test('two passports, each in doubt under another rule, leave both rules in doubt', () => {
    const first = aCriterion({ kind: 'nationality', noneOf: ['CO'], notListed: ['BO'], of: 'passport', rule: 'first' });
    const second = aCriterion({
      kind: 'nationality',
      noneOf: ['VE'],
      notListed: ['PE'],
      of: 'passport',
      rule: 'second',
    });
    const [result] = evaluate([anOffice(first, second)], { nationality: ['BO', 'PE'] }, on);
    expect(result!.reasons.map(({ finding }) => finding)).toEqual(['unknown', 'unknown']);
  });

  test('a passport in doubt under one rule does not help one that is free of it but shut out by another', () => {
    const pause = aCriterion({
      kind: 'nationality',
      noneOf: ['CO'],
      notListed: ['EC', 'VE'],
      of: 'passport',
      rule: 'pause',
    });
    const entry = aCriterion({ kind: 'nationality', noneOf: ['VE'], of: 'passport', rule: 'entry' });
    const findings = (nationality: string[]) =>
      evaluate([anOffice(pause, entry)], { nationality }, on)[0]!.reasons.map(({ finding }) => finding);
    expect(findings(['VE', 'PE'])).toEqual(['unknown', 'met']);
    expect(findings(['VE', 'CO'])).toEqual(['unmet', 'unmet']);
    expect(findings(['PE', 'EC'])).toEqual(['met', 'met']);
  });
});

describe('a rule on passports inside a group or a dispute', () => {
  const passport: Of<'nationality'> = { kind: 'nationality', noneOf: ['CU'], of: 'passport' };
  const group = aCriterion({ kind: 'any-of', options: [{ all: [passport] }, { all: [{ kind: 'age', atLeast: 60 }] }] });
  const dispute = aCriterion({
    kind: 'disputed',
    about: 'nationality',
    certainty: 'disputed',
    alternatives: [
      { ...passport, sources: ['ministry'] },
      { ...passport, noneOf: ['CU', 'VE'], sources: ['newspaper'] },
    ],
  } as never);

  test('is judged like one at the top', () => {
    expect(find(group, { nationality: ['CU'], age: 30 })).toBe('unmet');
    expect(find(group, { nationality: ['CU'] })).toBe('unknown: age');
    expect(find(group, { nationality: ['CU', 'EC'] })).toBe('met');
    expect(find(dispute, { nationality: ['CU'] })).toBe('unmet');
    expect(find(dispute, { nationality: ['VE'] })).toBe('unknown');
    expect(find(dispute, { nationality: ['CU', 'EC'] })).toBe('met');
    expect(find(dispute, {})).toBe('unknown: nationality');
  });

  test('is met by the passport that also meets the rules beside it, and by no other', () => {
    const entry = aCriterion({ kind: 'nationality', noneOf: ['VE'], of: 'passport' });
    const results = (age?: number) =>
      evaluate([anOffice(entry, group)], { nationality: ['CU', 'VE'], ...(age !== undefined && { age }) }, on)[0]!;
    expect(results(30).outcome).toBe('unlikely');
    expect(results(60).outcome).toBe('likely');
    expect(results()).toMatchObject({ outcome: 'unknown', ask: ['age'] });
  });

  test('leaves alone what has nothing to do with passports', () => {
    const adult = aCriterion({ kind: 'age', atLeast: 18 });
    const long = aCriterion({ kind: 'nationality', noneOf: ['CU'], notListed: ['EC'], of: 'passport' });
    const [result] = evaluate([anOffice(adult, long)], { nationality: ['PE', 'EC'], age: 9 }, on);
    expect(result!.reasons.map(({ finding }) => finding)).toEqual(['unmet', 'met']);
  });
});

describe('place', () => {
  const anyOf = aCriterion({ kind: 'located-in', anyOf: ['CO'] });
  const noneOf = aCriterion({ kind: 'located-in', noneOf: ['US'] });
  const own = aCriterion({ kind: 'located-in', ownCountry: true });
  const outside = aCriterion({ kind: 'located-in', abroad: true });

  test.each([
    ['in a listed country', anyOf, { country: 'CO' }, 'met'],
    ['in another country', anyOf, { country: 'PE' }, 'unmet'],
    ['in a forbidden country', noneOf, { country: 'US' }, 'unmet'],
    ['outside the forbidden countries', noneOf, { country: 'CO' }, 'met'],
    ['at home', own, { country: 'HN', nationality: ['HN'] }, 'met'],
    ['not at home', own, { country: 'GT', nationality: ['HN'] }, 'unmet'],
    ['in another country, of another nationality: nobody’s own', own, { country: 'ZZ', nationality: ['ZZ'] }, 'unmet'],
    ['abroad', outside, { country: 'GT', nationality: ['HN'] }, 'met'],
    ['abroad, but in a second country of one’s own', outside, { country: 'GT', nationality: ['HN', 'GT'] }, 'unmet'],
    ['abroad, in another country, of another nationality', outside, { country: 'ZZ', nationality: ['ZZ'] }, 'met'],
    ['abroad or not, nationality not known', outside, { country: 'HN' }, 'unknown: nationality'],
    ['at home or not, nationality not known', own, { country: 'HN' }, 'unknown: nationality'],
    ['at nobody’s home, of another nationality, country not known', own, { nationality: ['ZZ'] }, 'unmet'],
    ['at home or not, country not known', own, { nationality: ['ZZ', 'HN'] }, 'unknown: country'],
    ['country not known', anyOf, {}, 'unknown: country'],
  ])('%s', (_, criterion, answers, finding) => {
    expect(find(criterion, answers)).toBe(finding);
  });
});

describe('a cut-off day of 11 June 2023', () => {
  const criterion = aCriterion({ kind: 'present-by', day: '2023-06-11', in: 'CO' });
  const here = { country: 'CO', nationality: ['VE'] };

  test.each([
    ['the day before', '2023-06-10', 'met'],
    ['the day itself', '2023-06-11', 'met'],
    ['the day after', '2023-06-12', 'unmet'],
    ['a month that ends before it', '2023-05', 'met'],
    ['the month that it lies in', '2023-06', 'unknown: since'],
    ['a month after it', '2023-07', 'unmet'],
    ['the year that it lies in', '2023', 'unknown: since'],
    ['a year before', '2022', 'met'],
  ])('arrival on %s', (_, since, finding) => {
    expect(find(criterion, { ...here, since })).toBe(finding);
  });

  test('before it has passed, whoever is in the country is there in time', () => {
    const early = { ...criterion, from: '2023-06-01' };
    expect(find(early, here, '2023-06-11')).toBe('met');
    expect(find(early, here, '2023-06-12')).toBe('unknown: since');
    expect(find(early, { country: 'PE' }, '2023-06-11')).toBe('unmet');
  });

  test('an arrival after the day of the question is a mistake, and is asked again', () => {
    expect(find(criterion, { ...here, since: '2024-09-02' })).toBe('unknown: since');
    expect(find(criterion, { ...here, since: '2024-09-01' })).toBe('unmet');
    expect(find(criterion, { ...here, since: '2024' })).toBe('unmet');
  });

  test('somebody in another country was not there', () => {
    expect(find(criterion, { country: 'PE' })).toBe('unmet');
  });

  test('country and arrival are asked for, one after the other', () => {
    expect(find(criterion, {})).toBe('unknown: country');
    expect(find(criterion, here)).toBe('unknown: since');
  });

  test('somebody in a country of their own is asked like anybody else, where it decides', () => {
    expect(find(criterion, { country: 'CO', nationality: ['CO'] })).toBe('unknown: since');
    expect(find(criterion, { country: 'CO', nationality: ['CO'], since: '2020' })).toBe('met');
  });
});

/** A Venezuelan in Colombia: not at home, so that papers count. */
const abroad = { nationality: ['VE'], country: 'CO' };

describe('legal status', () => {
  const regular = aCriterion({ kind: 'legal-status', anyOf: ['regular', 'in-process'], at: 'application' });
  const asylum = aCriterion({ kind: 'legal-status', anyOf: ['asylum-seeker'], at: 'application' });
  const unclear = aCriterion({
    kind: 'legal-status',
    anyOf: ['regular'],
    unclear: ['asylum-seeker'],
    at: 'application',
  });
  const unless = aCriterion({
    kind: 'legal-status',
    anyOf: ['asylum-seeker', 'refugee'],
    butNot: ['regular'],
    at: 'application',
  });

  test.each([
    ['a listed status', regular, { ...abroad, status: ['in-process'] }, 'met'],
    ['another status', regular, { ...abroad, status: ['none'] }, 'unmet'],
    ['not known', regular, abroad, 'unknown: status'],
    ['nothing known at all', regular, {}, 'unknown: nationality, country, status'],
    ['one of several papers', regular, { ...abroad, status: ['asylum-seeker', 'regular'] }, 'met'],
    ['a recognised refugee has regular status there', regular, { ...abroad, status: ['refugee'] }, 'met'],
    ['no home in another country', regular, { nationality: ['ZZ'], country: 'ZZ', status: ['none'] }, 'unmet'],
    ['papers of which no source says whether they count', unclear, { ...abroad, status: ['asylum-seeker'] }, 'unknown'],
    ['those, and papers that count', unclear, { ...abroad, status: ['asylum-seeker', 'regular'] }, 'met'],
    ['those that shut out', unless, { ...abroad, status: ['asylum-seeker', 'regular'] }, 'unmet'],
    ['those that count alone', unless, { ...abroad, status: ['asylum-seeker'] }, 'met'],
    ['a refugee, where regular papers shut out', unless, { ...abroad, status: ['refugee'] }, 'unmet'],
    ['at home, where regular papers shut out', unless, { country: 'CO', nationality: ['CO'] }, 'unmet'],
    ['in one’s own country', regular, { country: 'CO', nationality: ['CO'] }, 'met'],
    [
      'in one’s own country, whatever is answered',
      regular,
      { ...abroad, nationality: ['CO'], status: ['none'] },
      'met',
    ],
    ['a status that nobody has at home', asylum, { country: 'CO', nationality: ['CO'] }, 'unmet'],
    ['a wrong status, but perhaps at home', regular, { country: 'CO', status: ['none'] }, 'unknown: nationality'],
    [
      'a right status, but perhaps at home',
      asylum,
      { country: 'CO', status: ['asylum-seeker'] },
      'unknown: nationality',
    ],
    ['a right status, at home or not', regular, { status: ['regular'] }, 'met'],
    ['a wrong status, at home or not', asylum, { nationality: ['VE'], status: ['none'] }, 'unmet'],
  ] as const)('%s', (_, criterion, answers, finding) => {
    expect(find(criterion, answers as unknown as Answers)).toBe(finding);
  });
});

describe('age', () => {
  const adult = aCriterion({ kind: 'age', atLeast: 18 });
  const child = aCriterion({ kind: 'age', atMost: 17 });

  const between = aCriterion({ kind: 'age', atLeast: 0, atMost: 0 });

  test.each([
    [between, 0, 'met'],
    [between, 1, 'unmet'],
    [adult, 17, 'unmet'],
    [adult, 18, 'met'],
    [child, 17, 'met'],
    [child, 18, 'unmet'],
    [adult, undefined, 'unknown: age'],
  ])('%o for somebody of %s', (criterion, age, finding) => {
    expect(find(criterion, age === undefined ? {} : { age })).toBe(finding);
  });
});

test.each([
  [true, 'met'],
  [false, 'unmet'],
  [undefined, 'unknown: us-supporter'],
])('a supporter (%s) is %s', (answer, finding) => {
  const criterion = aCriterion({ kind: 'has', what: 'us-supporter' });
  expect(find(criterion, answer === undefined ? {} : { has: { 'us-supporter': answer } })).toBe(finding);
});

describe('a referral by UNHCR', () => {
  const toCanada = aCriterion({ kind: 'has', what: 'unhcr-referral', to: 'CA', unaskedIn: ['US'] });
  const toAny = aCriterion({ kind: 'has', what: 'unhcr-referral' });

  test.each([
    ['to that country', toCanada, { 'unhcr-referral': 'ca' }, 'met'],
    ['to another country', toCanada, { 'unhcr-referral': 'us' }, 'unmet'],
    ['to a country that the person does not know', toCanada, { 'unhcr-referral': 'yes' }, 'unknown'],
    ['to whatever country', toAny, { 'unhcr-referral': 'yes' }, 'met'],
    ['to whatever country, this one', toAny, { 'unhcr-referral': 'es' }, 'met'],
    ['none', toCanada, { 'unhcr-referral': 'no' }, 'unmet'],
    ['none to any country', toAny, { 'unhcr-referral': 'no' }, 'unmet'],
    ['not known', toCanada, {}, 'unknown: unhcr-referral'],
    ['not known abroad', toCanada, { country: 'CO', nationality: ['VE'] }, 'unknown: unhcr-referral'],
    ['not asked where nobody is asked', toCanada, { country: 'US', nationality: ['VE'] }, 'unknown'],
    ['not asked at home', toAny, { country: 'VE', nationality: ['VE'] }, 'unknown'],
    ['said all the same', toCanada, { country: 'US', 'unhcr-referral': 'ca' }, 'met'],
  ] as const)('%s', (_, criterion, answers, finding) => {
    expect(find(criterion, answers as unknown as Answers)).toBe(finding);
  });
});

test('what nobody can judge from answers is unchecked, and what was not required is met', () => {
  expect(find(aCriterion({ kind: 'text', text: { en: 'No criminal record.' } }), {})).toBe('unchecked');
  expect(find(aCriterion({ kind: 'registered', as: 'refugee' }), {})).toBe('unchecked');
  expect(find(aCriterion({ kind: 'undocumented', about: 'age' }), {})).toBe('unchecked');
  expect(find(aCriterion({ kind: 'no-requirement', about: 'age' }), {})).toBe('met');
});

describe('several ways, of which one is enough', () => {
  const criterion = aCriterion({
    kind: 'any-of',
    options: [
      { all: [{ kind: 'legal-status', anyOf: ['regular'], at: 'application' }] },
      {
        all: [
          { kind: 'age', atLeast: 60 },
          { kind: 'has', what: 'employer-petition' },
        ],
      },
    ],
  });
  const registered = aCriterion({
    kind: 'any-of',
    options: [{ all: [{ kind: 'age', atMost: 17 }] }, { all: [{ kind: 'registered', as: 'refugee' }] }],
  });

  test.each([
    ['one whole group holds', criterion, { status: ['regular'] }, 'met'],
    ['half a group is not enough', criterion, { ...abroad, status: ['none'], age: 70 }, 'unknown: employer-petition'],
    ['no group can hold', criterion, { ...abroad, status: ['none'], age: 30 }, 'unmet'],
    ['nothing more is known', criterion, abroad, 'unknown: status, age, employer-petition'],
    ['a group that nobody can check leaves the door open', registered, { age: 30 }, 'unchecked'],
    ['what can be asked is asked before that', registered, {}, 'unknown: age'],
    ['one group holds, whatever nobody can check', registered, { age: 10 }, 'met'],
  ] as const)('%s', (_, rule, answers, finding) => {
    expect(find(rule, answers as Answers)).toBe(finding);
  });
});

describe('an exception that an authority grants case by case', () => {
  const school = { kind: 'text', text: { en: 'In school.' } } as const;
  const forceMajeure = { kind: 'text', text: { en: 'Force majeure.' } } as const;
  const permit = aCriterion({
    kind: 'any-of',
    options: [{ all: [{ kind: 'age', atMost: 17 }, school] }, { exception: true, all: [forceMajeure] }],
  });
  const outcome = (age?: number) => evaluate([anOffice(permit)], age === undefined ? {} : { age }, on)[0]!.outcome;

  test('makes nothing likely: the rule alone decides', () => {
    expect([outcome(34), outcome(12), outcome()]).toEqual(['unlikely', 'likely', 'unknown']);
    expect(find(permit, { age: 34 })).toBe('unmet');
    expect(find(permit, { age: 12 })).toBe('unchecked');
    expect(find(permit, {})).toBe('unknown: age');
  });

  test('is of no use even to somebody for whom it holds, and asks for nothing', () => {
    const guardian = aCriterion({
      kind: 'any-of',
      options: [
        { all: [{ kind: 'age', atMost: 17 }] },
        { exception: true, all: [{ kind: 'has', what: 'guardian-of-ppt-child' }] },
      ],
    });
    expect(find(guardian, { age: 34 })).toBe('unmet');
    expect(find(guardian, { age: 34, has: { 'guardian-of-ppt-child': true } })).toBe('unmet');
    expect(find(guardian, { has: { 'guardian-of-ppt-child': true } })).toBe('unknown: age');
  });

  test('alone, without a rule beside it, is met by nobody', () => {
    const alone = aCriterion({ kind: 'any-of', options: [{ exception: true, all: [forceMajeure] }] });
    expect(find(alone, {})).toBe('unmet');
  });
});

describe('a dispute', () => {
  const disputed = (first: object, second: object) =>
    aCriterion({
      kind: 'disputed',
      about: 'legal-status',
      certainty: 'disputed',
      alternatives: [
        { sources: ['ministry'], ...first },
        { sources: ['newspaper'], ...second },
      ],
    } as never);
  const none = { kind: 'no-requirement', about: 'legal-status' };
  const regular = { kind: 'legal-status', anyOf: ['regular'], at: 'application' };
  const words = { kind: 'text', text: { en: 'Something.' } };
  const age = { kind: 'age', atLeast: 18 };

  test.each([
    ['both sides say yes', none, regular, { status: ['regular'] }, 'met'],
    ['both sides say no', regular, regular, { status: ['none'] }, 'unmet'],
    ['one says yes, one no: nothing more to ask', none, regular, { status: ['none'] }, 'unknown'],
    ['one side waits for an answer', none, regular, {}, 'unknown: status'],
    ['both sides wait for an answer', regular, regular, {}, 'unknown: status'],
    ['nobody can check one side, and the other says yes', words, none, {}, 'unchecked'],
    ['nobody can check one side, and the other says no', words, regular, { status: ['none'] }, 'unknown'],
    ['nobody can check either side', words, words, {}, 'unchecked'],
    ['one side says no, and the other waits for an answer', regular, age, { status: ['none'] }, 'unknown: age'],
    ['nobody can check one side, and the other waits', words, age, {}, 'unknown: age'],
  ])('%s', (_, first, second, answers, finding) => {
    expect(find(disputed(first, second), { ...abroad, ...(answers as Answers) })).toBe(finding);
  });
});

describe('the outcome', () => {
  const venezuelan = aCriterion({ kind: 'nationality', anyOf: ['VE'] });
  const adult = aCriterion({ kind: 'age', atLeast: 18 });
  const outcome = (criteria: readonly Criterion[], answers: Answers, day = on) =>
    evaluate([anOffice(...criteria)], answers, day)[0]!;

  test('likely: every criterion is met', () => {
    expect(outcome([venezuelan, adult], { nationality: ['VE'], age: 34 })).toMatchObject({
      outcome: 'likely',
      ask: [],
    });
  });

  test('unlikely: one is unmet, and then nothing is asked', () => {
    expect(outcome([venezuelan, adult], { nationality: ['CO'] })).toMatchObject({ outcome: 'unlikely', ask: [] });
  });

  test('unknown: none is unmet, and it says what to ask', () => {
    expect(outcome([venezuelan, adult], { nationality: ['VE'] })).toMatchObject({ outcome: 'unknown', ask: ['age'] });
  });

  test('unknown: no criterion is in force', () => {
    expect(outcome([], {})).toMatchObject({ outcome: 'unknown', reasons: [] });
  });

  test('likely, with what nobody checked beside it', () => {
    const words = aCriterion({ kind: 'text', text: { en: 'No criminal record.' } });
    const result = outcome([venezuelan, words], { nationality: ['VE'] });
    expect(result.outcome).toBe('likely');
    expect(result.reasons.map(({ finding }) => finding)).toEqual(['met', 'unchecked']);
  });

  test('closed: before the first state, with what the criteria would have given beside it', () => {
    const early = aCriterion({ kind: 'nationality', anyOf: ['VE'], from: '2023-01-01' });
    expect(outcome([early], { nationality: ['VE'] }, '2023-06-27')).toMatchObject({
      outcome: 'closed',
      ifOpen: 'likely',
    });
  });

  test.each(['planned', 'paused', 'closed', 'ended'] as const)('closed: while it is %s', (state) => {
    const office = { ...anOffice(venezuelan), states: [{ state, from: '2023-06-28' }] };
    expect(evaluate([office], { nationality: ['VE'] }, on)[0]!.outcome).toBe('closed');
  });

  test('a limited office counts as open', () => {
    const office = { ...anOffice(venezuelan), states: [{ state: 'limited' as const, from: '2023-06-28' }] };
    expect(evaluate([office], { nationality: ['VE'] }, on)[0]!.outcome).toBe('likely');
  });
});

describe('what can change nothing is not asked', () => {
  const long: Of<'nationality'> = { kind: 'nationality', noneOf: ['CU'], notListed: ['EC'], of: 'passport' };
  const words = { kind: 'text', text: { en: 'Something.' } } as const;
  const adult = { kind: 'age', atLeast: 18 } as const;
  const asked = (...criteria: readonly Criterion[]) =>
    evaluate([anOffice(...criteria)], { nationality: ['PE'] }, on)[0]!.ask;

  test('in a dispute of which one side stays open', () => {
    const dispute = { kind: 'disputed', about: 'age', certainty: 'disputed', alternatives: [long, adult] };
    expect(asked(aCriterion(dispute as never))).toEqual([]);
  });

  test('in a group that can never hold, beside one that stays open', () => {
    expect(asked(aCriterion({ kind: 'any-of', options: [{ all: [long, adult] }, { all: [long] }] }))).toEqual([]);
    expect(asked(aCriterion({ kind: 'any-of', options: [{ all: [adult] }, { all: [long] }] }))).toEqual(['age']);
    expect(asked(aCriterion({ kind: 'any-of', options: [{ all: [adult, words] }, { all: [long] }] }))).toEqual([]);
  });

  test('in a group that cannot fail, beside a rule that stays open', () => {
    const group = aCriterion({ kind: 'any-of', options: [{ all: [adult] }, { all: [words] }] });
    expect(asked(group, aCriterion(long))).toEqual([]);
    expect(asked(group)).toEqual(['age']);
    expect(asked(aCriterion(adult), aCriterion(long))).toEqual(['age']);
  });

  test('in a dispute, what can still settle it is asked', () => {
    const dispute = (other: object) =>
      aCriterion({ kind: 'disputed', about: 'age', certainty: 'disputed', alternatives: [adult, other] } as never);
    expect(asked(dispute({ kind: 'age', atMost: 60 }))).toEqual(['age']);
    expect(asked(dispute(words))).toEqual(['age']);
    expect(asked(dispute({ kind: 'has', what: 'held-virte' }))).toEqual(['age', 'held-virte']);
  });
});

describe('somebody at home whose arrival decides in a group', () => {
  const group = aCriterion({
    kind: 'any-of',
    options: [
      { all: [{ kind: 'present-by', day: '2023-06-11', in: 'CO' }] },
      { all: [{ kind: 'text', text: { en: 'Something.' } }] },
    ],
  });
  const home = { nationality: ['CO', 'VE'], country: 'CO' };

  test('is asked for it, and the answer decides', () => {
    expect(find(group, home)).toBe('unknown: since');
    expect(find(group, { ...home, since: '2020' })).toBe('met');
    expect(find(group, { ...home, since: '2024' })).toBe('unchecked');
  });
});

describe('what somebody has already', () => {
  const asylum: Way = {
    ...anOffice(aCriterion({ kind: 'located-in', anyOf: ['CR'] })),
    already: [
      {
        all: [
          { kind: 'located-in', anyOf: ['CR'] },
          { kind: 'legal-status', anyOf: ['asylum-seeker', 'refugee'], at: 'application' },
        ],
      },
    ],
  };
  const isHeld = (answers: Answers, way: Way = asylum) => evaluate([way], answers, on)[0]!.isHeld;
  const nicaraguan: Answers = { nationality: ['NI'], country: 'CR' };

  test('is known from the answers, in that country alone, and beside the outcome', () => {
    expect(isHeld({ ...nicaraguan, status: ['asylum-seeker'] })).toBe(true);
    expect(isHeld({ ...nicaraguan, status: ['regular', 'refugee'] })).toBe(true);
    expect(isHeld({ ...nicaraguan, country: 'EC', status: ['asylum-seeker'] })).toBe(false);
    expect(evaluate([asylum], { ...nicaraguan, status: ['refugee'] }, on)[0]!.outcome).toBe('likely');
  });

  test('is never guessed', () => {
    expect(isHeld(nicaraguan)).toBe(false);
    expect(isHeld({ ...nicaraguan, status: ['none'] })).toBe(false);
    expect(isHeld({ nationality: ['CR'], country: 'CR', status: ['asylum-seeker'] })).toBe(false);
    expect(isHeld({ ...nicaraguan, status: ['refugee'] }, anOffice())).toBe(false);
  });
});

test('a result carries the state of the day, as it was handed in', () => {
  const state = { state: 'open', from: '2023-06-28', told: 'Open' } as const;
  const [result] = evaluate([{ ...anOffice(), states: [state] }], {}, on);
  expect(result!.state?.told).toBe('Open');
  expect(evaluate([anOffice()], {}, '2023-06-27')[0]!.state).toBeUndefined();
});
