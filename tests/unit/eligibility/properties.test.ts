import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isInDoubt } from '../../../src/eligibility/cautions.ts';
import { addDays, earliest, latest } from '../../../src/eligibility/days.ts';
import { evaluate, type Result, type Way } from '../../../src/eligibility/evaluate.ts';
import { openQuestions } from '../../../src/eligibility/questions.ts';
import type { Answers } from '../../../src/schemas/example.ts';
import type { Criterion } from '../../../src/schemas/criterion.ts';
import { legalStatuses, possessions, referrals, type SimpleCondition } from '../../../src/schemas/condition.ts';
import { stateNames } from '../../../src/schemas/state.ts';

// Thousands of cases take their time where other programs run beside them.
vi.setConfig({ testTimeout: 60_000 });

// What must hold for whatever rules and answers there are. Few values, so that they meet often.

const code = fc.constantFrom('CO', 'CU', 'EC', 'VE', 'ZZ');
const codes = fc.uniqueArray(code, { minLength: 1, maxLength: 3 });
const day = fc.integer({ min: 0, max: 500 }).map((count) => addDays('2023-01-01', count));
const looseDay = fc.oneof(
  day,
  day.map((one) => one.slice(0, 7)),
  day.map((one) => one.slice(0, 4)),
);
const possession = fc.constantFrom(...possessions.slice(0, 2));
const status = fc.constantFrom(...legalStatuses);
const age = fc.integer({ min: 15, max: 20 });

/** Conditions of each kind; a kind without any does not compile. */
const ofKind: Readonly<Record<SimpleCondition['kind'], readonly fc.Arbitrary<object>[]>> = {
  nationality: [
    fc.record({ anyOf: codes }),
    fc.record({ only: codes }),
    fc.record({ noneOf: codes, of: fc.constantFrom('passport', 'person', 'own') }),
    fc.record({ noneOf: codes, notListed: codes, of: fc.constant('passport') }),
  ],
  'located-in': [
    fc.record({ anyOf: codes }),
    fc.record({ noneOf: codes }),
    fc.constant({ ownCountry: true }),
    fc.constant({ abroad: true }),
  ],
  'present-by': [fc.record({ day, in: code })],
  'legal-status': [
    fc.record(
      {
        anyOf: fc.uniqueArray(status, { minLength: 1, maxLength: 2 }),
        butNot: fc.constant(['none']),
        unclear: fc.constant(['refugee']),
        at: fc.constant('application'),
      },
      { requiredKeys: ['anyOf', 'at'] },
    ),
  ],
  age: [fc.record({ atLeast: age }), fc.record({ atMost: age })],
  has: [
    fc.record({ what: possession }),
    fc.record(
      { what: fc.constant('unhcr-referral'), to: fc.constantFrom('US', 'CA'), unaskedIn: fc.constant(['CU']) },
      { requiredKeys: ['what'] },
    ),
  ],
  registered: [fc.constant({ as: 'refugee' })],
  text: [fc.constant({ text: { en: 'Something.' } })],
};
const simple = fc.oneof(
  ...Object.entries(ofKind).flatMap(([kind, shapes]) =>
    shapes.map((shape) => shape.map((rest) => ({ kind, ...rest }))),
  ),
);
const parts = fc.array(simple, { minLength: 1, maxLength: 2 });
const undated = fc.oneof(
  { weight: 6, arbitrary: simple },
  fc.record({
    kind: fc.constant('any-of'),
    options: fc.array(
      fc.tuple(parts, fc.boolean()).map(([all, exception]) => ({ all, ...(exception && { exception }) })),
      { minLength: 2, maxLength: 3 },
    ),
  }),
  fc.record({
    kind: fc.constant('disputed'),
    alternatives: fc.array(fc.oneof(simple, fc.constant({ kind: 'no-requirement', about: 'age' })), {
      minLength: 2,
      maxLength: 3,
    }),
  }),
  fc.constant({ kind: 'no-requirement', about: 'age' }),
  fc.constant({ kind: 'undocumented', about: 'age' }),
);
const criterion = fc
  .tuple(undated, looseDay, fc.option(looseDay, { nil: undefined }))
  .map(([rule, from, until]) => ({ ...rule, from, ...(until !== undefined && { until }) }) as unknown as Criterion);
const subject: fc.Arbitrary<Way> = fc.record({
  id: fc.constant('office'),
  checkEvery: fc.integer({ min: 1, max: 60 }),
  states: fc.array(
    fc.record(
      {
        state: fc.constantFrom(...stateNames),
        from: looseDay,
        atLeastSince: fc.constant(true as const),
        mayEndOn: fc.record({ day }),
        checkedOn: day,
      },
      { requiredKeys: ['state', 'from'] },
    ),
    { maxLength: 3 },
  ),
  criteria: fc.array(criterion, { maxLength: 4 }),
});
/** A subject that is open, so that its criteria decide. */
const openSubject = subject.map((one): Way => ({ ...one, states: [{ state: 'open', from: '2022-01-01' }] }));
const answers = fc
  .record(
    {
      nationality: codes,
      country: code,
      since: looseDay,
      status: fc.uniqueArray(status, { minLength: 1, maxLength: 2 }),
      age,
      'unhcr-referral': fc.constantFrom(...referrals),
      has: fc.dictionary(possession, fc.boolean(), { maxKeys: 2 }),
    } satisfies Record<keyof Answers, fc.Arbitrary<unknown>>,
    { requiredKeys: [] },
  )
  .map((given) => given as Answers);

const only = (one: Way, given: Answers, on: string): Result => evaluate([one], given, on)[0]!;

/** Every way of adding one answer that has not been given. */
function additions(given: Answers, more: Answers): (readonly [string, Answers])[] {
  const { has = {}, ...facts } = more;
  return [
    ...Object.entries(facts)
      .filter(([question]) => !(question in given))
      .map(([question, value]) => [question, { ...given, [question]: value }] as const),
    ...Object.entries(has)
      .filter(([what]) => !Object.hasOwn(given.has ?? {}, what))
      .map(([what, value]) => [what, { ...given, has: { ...given.has, [what]: value } }] as const),
  ];
}

/** Holds a promise against many cases. The seed is fixed, so that a test that fails fails again. */
function always<Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  promise: (...values: Values) => void,
): void {
  fc.assert(fc.property(...arbitraries, promise), { seed: 20_230_611, numRuns: 3000 });
}

test('an added answer never turns met or unmet into something else', () => {
  always([openSubject, answers, answers, day], (one, given, more, on) => {
    const before = only(one, given, on).reasons;
    for (const [, added] of additions(given, more)) {
      const after = only(one, added, on).reasons;
      before.forEach(({ finding }, index) => {
        if (finding === 'met' || finding === 'unmet') expect(after[index]!.finding).toBe(finding);
      });
    }
  });
});

test('an added answer never undoes likely or unlikely', () => {
  always([openSubject, answers, answers, day], (one, given, more, on) => {
    const { outcome } = only(one, given, on);
    if (outcome === 'unknown') return;
    for (const [, added] of additions(given, more)) expect(only(one, added, on).outcome).toBe(outcome);
  });
});

test('a question that is not asked could not have changed anything', () => {
  always([fc.array(subject, { minLength: 1, maxLength: 3 }), answers, answers, day], (subjects, given, more, on) => {
    const results = evaluate(subjects, given, on);
    const asked = openQuestions(results);
    const outcomes = results.map(({ outcome }) => outcome);
    for (const [question, added] of additions(given, more)) {
      if (asked.some((one) => one === question)) continue;
      expect(evaluate(subjects, added, on).map(({ outcome }) => outcome)).toEqual(outcomes);
    }
  });
});

test('the order of rules, of nationalities and of answers does not matter', () => {
  always([subject, answers, day], (one, given, on) => {
    const { outcome, ifOpen, ask } = only(one, given, on);
    const turned = {
      ...Object.fromEntries(Object.entries(given).reverse()),
      ...(given.nationality && { nationality: given.nationality.toReversed() }),
    };
    const other = only({ ...one, criteria: one.criteria.toReversed() }, turned, on);
    expect([other.outcome, other.ifOpen, other.ask.toSorted()]).toEqual([outcome, ifOpen, ask.toSorted()]);
  });
});

test('what is not known is never held against anybody: unlikely needs a rule that is unmet', () => {
  always([openSubject, answers, day], (one, given, on) => {
    const { outcome, reasons } = only(one, given, on);
    expect(outcome === 'unlikely').toBe(reasons.some(({ finding }) => finding === 'unmet'));
  });
});

test('an arrival of which the month or year is known agrees with trying each of its days', () => {
  const partial = looseDay.filter((since) => since.length < 10);
  always([day, code, partial, day], (cutOff, country, since, on) => {
    const one: Way = {
      id: 'office',
      states: [{ state: 'open', from: '2022-01-01' }],
      criteria: [{ kind: 'present-by', day: cutOff, in: 'CO', from: '2022-01-01' } as unknown as Criterion],
    };
    const findingFor = (arrival: string) =>
      only(one, { nationality: ['VE'], country, since: arrival }, on).reasons[0]!.finding;
    const last = latest(since) < on ? latest(since) : on;
    const each = new Set<string>();
    for (let arrival = earliest(since); arrival <= last; arrival = addDays(arrival, 1)) each.add(findingFor(arrival));
    if (each.size > 0) expect(findingFor(since)).toBe(each.size === 1 ? [...each][0] : 'unknown');
  });
});

test('a rule holds on its first and last day, and neither the day before nor the day after', () => {
  always([undated, looseDay, looseDay], (rule, from, until) => {
    const dated = { ...rule, from, until } as unknown as Criterion;
    const one: Way = { id: 'office', states: [], criteria: [dated] };
    const holds = (on: string) => only(one, {}, on).reasons.length === 1;
    const [first, last] = [latest(from), latest(until)];
    expect(holds(addDays(first, -1))).toBe(false);
    expect(holds(first)).toBe(first <= last);
    expect(holds(last)).toBe(first <= last);
    expect(holds(addDays(last, 1))).toBe(false);
  });
});

test('on the day before, of and after a cut-off, only somebody who was there by that day is met', () => {
  always([day], (cutOff) => {
    const one: Way = {
      id: 'office',
      states: [],
      criteria: [{ kind: 'present-by', day: cutOff, in: 'CO', from: '2022-01-01' } as unknown as Criterion],
    };
    const findings = [-1, 0, 1].map(
      (count) =>
        only(one, { nationality: ['VE'], country: 'CO', since: addDays(cutOff, count) }, '2026-11-22').reasons[0]!
          .finding,
    );
    expect(findings).toEqual(['met', 'met', 'unmet']);
  });
});

test('closed is closed whatever is answered, and open never is', () => {
  always([subject, answers, day], (one, given, on) => {
    const isClosed = only(one, {}, on).outcome === 'closed';
    expect(only(one, given, on).outcome === 'closed').toBe(isClosed);
  });
});

test('an exception changes no outcome and asks for nothing: without it all is the same', () => {
  const withoutExceptions = (rule: Criterion): Criterion =>
    rule.kind === 'any-of' ? { ...rule, options: rule.options.filter(({ exception }) => !exception) } : rule;
  always([openSubject, answers, day], (one, given, on) => {
    const plain = only({ ...one, criteria: one.criteria.map(withoutExceptions) }, given, on);
    const { outcome, ifOpen, ask } = only(one, given, on);
    expect([outcome, ifOpen, ask]).toEqual([plain.outcome, plain.ifOpen, plain.ask]);
  });
});

test('a caution never makes anything likelier, and where the state is in doubt nothing is likely or closed', () => {
  always([subject, answers, day, day], (one, given, on, today) => {
    const { outcome, ifOpen, cautions } = evaluate([one], given, on, today)[0]!;
    if (isInDoubt(cautions)) expect(outcome).toBe(ifOpen === 'likely' ? 'unknown' : ifOpen);
    else expect(['closed', ifOpen]).toContain(outcome);
  });
});

test('the day of today takes nothing but the likely, and only from today on', () => {
  always([subject, answers, day, day], (one, given, on, today) => {
    const [plain, dated] = [only(one, given, on).outcome, evaluate([one], given, on, today)[0]!.outcome];
    if (plain !== 'likely' || on < today) expect(dated).toBe(plain);
    else expect(['likely', 'unknown']).toContain(dated);
  });
});
