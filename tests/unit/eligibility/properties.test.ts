import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isInDoubt } from '../../../src/eligibility/cautions.ts';
import { addDays, earliest, latest } from '../../../src/eligibility/days.ts';
import { evaluate, type Result, type Way } from '../../../src/eligibility/evaluate.ts';
import { isAtHome } from '../../../src/eligibility/judge.ts';
import { openQuestions } from '../../../src/eligibility/questions.ts';
import type { Answers } from '../../../src/schemas/example.ts';
import type { Criterion } from '../../../src/schemas/criterion.ts';
import { conditionsOf } from '../../../src/eligibility/named.ts';
import { answers, code, codes, day, looseDay, openWay, undated, way } from './random-rules.ts';
import { matters } from './every-answer.ts';

// Thousands of cases take their time where other programs run beside them.
vi.setConfig({ testTimeout: 60_000 });

// What must hold for whatever rules and answers there are.

/** How many cases are tried. Mutation testing, which runs all of this many times, tries fewer, and `npm run fuzz` more. */
const runs = Number(process.env['RUNS'] ?? 1500);

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

/** Whether a referral is said where nobody is asked for it. */
const isUnaskedReferral = ({ criteria }: Way, given: Answers) =>
  given['unhcr-referral'] !== undefined &&
  (isAtHome(given) ||
    conditionsOf(criteria).some((one) => one.kind === 'has' && one.unaskedIn?.includes(given.country ?? '')));

/** Whether a way has a rule that one and the same passport must meet. */
const isOnPassports = ({ criteria }: Way) =>
  conditionsOf(criteria).some((one) => one.kind === 'nationality' && one.of === 'passport');

/** Holds a promise against many cases. The seed is fixed, so that a test that fails fails again. */
function always<Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  promise: (...values: Values) => void,
  numRuns = runs,
): void {
  fc.assert(fc.property(...arbitraries, promise), { seed: 20_230_611, numRuns });
}

test('an added answer never turns met or unmet into something else', () => {
  always([openWay, answers, answers, day], (one, given, more, on) => {
    const before = only(one, given, on).reasons;
    for (const [, added] of additions(given, more)) {
      // Of several passports the reasons tell of those that serve best, and an answer may change which these are.
      if (isOnPassports(one) && (added.nationality?.length ?? 0) > 1) continue;
      const after = only(one, added, on).reasons;
      before.forEach(({ finding }, index) => {
        if (finding === 'met' || finding === 'unmet') expect(after[index]!.finding).toBe(finding);
      });
    }
  });
});

test('an added answer never undoes likely or unlikely', () => {
  always([openWay, answers, answers, day], (one, given, more, on) => {
    const { outcome } = only(one, given, on);
    if (outcome === 'unknown') return;
    for (const [, added] of additions(given, more)) expect(only(one, added, on).outcome).toBe(outcome);
  });
});

test('a question that is not asked could not have changed anything', () => {
  always([fc.array(way, { minLength: 1, maxLength: 3 }), answers, answers, day], (ways, given, more, on) => {
    const results = evaluate(ways, given, on);
    const asked = openQuestions(results);
    const outcomes = results.map(({ outcome }) => outcome);
    for (const [question, added] of additions(given, more)) {
      if (asked.some((one) => one === question) || ways.some((one) => isUnaskedReferral(one, added))) continue;
      expect(evaluate(ways, added, on).map(({ outcome }) => outcome)).toEqual(outcomes);
    }
  });
});

test('what is not asked can change nothing together either', () => {
  always([openWay, answers, answers, day], (one, given, more, on) => {
    const { outcome, ask } = only(one, given, on);
    const { has: _, ...facts } = given;
    const unasked = Object.entries(more).filter(
      ([question]) => !(question in facts) && !ask.some((one) => one === question),
    );
    const { has = {}, ...others } = Object.fromEntries(unasked) as Answers;
    const unaskedThings = Object.entries(has).filter(([what]) => !ask.some((one) => one === what));
    const all = { ...others, ...given, has: { ...Object.fromEntries(unaskedThings), ...given.has } };
    if (isUnaskedReferral(one, all)) return;
    expect(only(one, all, on).outcome).toBe(outcome);
  });
});

test('nothing is asked in vain: with some answers to the rest, each question decides', () => {
  let tried = 0;
  always(
    [openWay, answers, codes, code, day],
    (one, said, nationality, country, on) => {
      const given = { ...said, nationality, country };
      const { ask } = only(one, given, on);
      const asking = conditionsOf(one.criteria).flatMap((condition) =>
        condition.kind === 'has' ? [condition.what] : asked.includes(condition.kind) ? [condition.kind] : [],
      );
      // Where two conditions ask the same, one answer decides both, and no rule says how they go together.
      if (ask.length === 0 || new Set(asking).size < asking.length) return;
      tried++;
      for (const question of ask) expect(matters(one, given, on, question), question).toBe(true);
    },
    20_000,
  );
  expect(tried).toBeGreaterThan(100);
});
const asked = ['present-by', 'legal-status', 'age'];

test('the order of rules, of nationalities and of answers does not matter', () => {
  always([way, answers, day], (one, given, on) => {
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
  always([openWay, answers, day], (one, given, on) => {
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
  always([way, answers, day], (one, given, on) => {
    const isClosed = only(one, {}, on).outcome === 'closed';
    expect(only(one, given, on).outcome === 'closed').toBe(isClosed);
  });
});

test('an exception changes no outcome and asks for nothing: without it all is the same', () => {
  const withoutExceptions = (rule: Criterion): Criterion =>
    rule.kind === 'any-of' ? { ...rule, options: rule.options.filter(({ exception }) => !exception) } : rule;
  always([openWay, answers, day], (one, given, on) => {
    const plain = only({ ...one, criteria: one.criteria.map(withoutExceptions) }, given, on);
    const { outcome, ifOpen, ask } = only(one, given, on);
    expect([outcome, ifOpen, ask]).toEqual([plain.outcome, plain.ifOpen, plain.ask]);
  });
});

test('a caution never makes anything likelier, and where the state is in doubt nothing is likely or closed', () => {
  always([way, answers, day, day], (one, given, on, today) => {
    const { outcome, ifOpen, cautions } = evaluate([one], given, on, today)[0]!;
    if (isInDoubt(cautions)) expect(outcome).toBe(ifOpen === 'likely' ? 'unknown' : ifOpen);
    else expect(['closed', ifOpen]).toContain(outcome);
  });
});

test('the day of today takes nothing but the likely, and only from today on', () => {
  always([way, answers, day, day], (one, given, on, today) => {
    const [plain, dated] = [only(one, given, on).outcome, evaluate([one], given, on, today)[0]!.outcome];
    if (plain !== 'likely' || on < today) expect(dated).toBe(plain);
    else expect(['likely', 'unknown']).toContain(dated);
  });
});
