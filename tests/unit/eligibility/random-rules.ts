import fc from 'fast-check';
import { addDays } from '../../../src/eligibility/days.ts';
import type { Way } from '../../../src/eligibility/evaluate.ts';
import { legalStatuses, possessions, referrals, type SimpleCondition } from '../../../src/schemas/condition.ts';
import type { Criterion } from '../../../src/schemas/criterion.ts';
import type { Answers } from '../../../src/schemas/example.ts';
import { stateNames } from '../../../src/schemas/state.ts';

// Invented rules and answers of every kind. Few values, so that they meet often.

export const code = fc.constantFrom('CO', 'CU', 'EC', 'VE', 'ZZ');
export const codes = fc.uniqueArray(code, { minLength: 1, maxLength: 3 });
export const day = fc.integer({ min: 0, max: 500 }).map((count) => addDays('2023-01-01', count));
export const looseDay = fc.oneof(
  day,
  day.map((one) => one.slice(0, 7)),
  day.map((one) => one.slice(0, 4)),
);
const range = fc
  .tuple(day, fc.integer({ min: 1, max: 90 }))
  .map(([first, length]) => `${first}/${addDays(first, length)}`);
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
    fc.constantFrom({ ownCountry: true }, { abroad: true }),
  ],
  'present-by': [fc.record({ day, in: code })],
  'legal-status': [
    fc
      .record(
        {
          anyOf: fc.uniqueArray(status, { minLength: 1, maxLength: 2 }),
          butNot: fc.constant(['none']),
          unclear: fc.constant(['asylum-seeker']),
          at: fc.constant('application'),
        },
        { requiredKeys: ['anyOf', 'at'] },
      )
      // What is enough and shuts out at once, nobody could have.
      .filter(({ anyOf, butNot }) => butNot === undefined || !anyOf.includes('none')),
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
const groups = fc.array(
  fc.tuple(parts, fc.boolean()).map(([all, exception]) => ({ all, ...(exception && { exception }) })),
  { minLength: 2, maxLength: 3 },
);

/** A rule without its days: a condition, a group or a dispute. */
export const undated = fc.oneof(
  { weight: 6, arbitrary: simple },
  fc.record({ kind: fc.constant('any-of'), options: groups }),
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
export const way: fc.Arbitrary<Way> = fc.record(
  {
    id: fc.constant('office'),
    checkEvery: fc.integer({ min: 1, max: 60 }),
    states: fc.array(
      fc.record(
        {
          state: fc.constantFrom(...stateNames),
          from: fc.oneof(looseDay, range),
          atLeastSince: fc.constant(true as const),
          mayEndOn: fc.record({ day }),
          checkedOn: day,
        },
        { requiredKeys: ['state', 'from'] },
      ),
      { maxLength: 3 },
    ),
    criteria: fc.array(criterion, { maxLength: 4 }),
    already: fc.array(fc.record({ all: parts }), { minLength: 1, maxLength: 2 }) as unknown as fc.Arbitrary<
      NonNullable<Way['already']>
    >,
  },
  { requiredKeys: ['id', 'checkEvery', 'states', 'criteria'] },
);
/** A way that is open, so that its criteria decide. */
export const openWay = way.map((one): Way => ({ ...one, states: [{ state: 'open', from: '2022-01-01' }] }));
export const answers = fc
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
