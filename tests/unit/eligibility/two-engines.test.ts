import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { evaluate } from '../../../src/eligibility/evaluate.ts';
import { answers, day, way } from './random-rules.ts';
import { judgeAgain } from './second-engine.ts';

/** How many invented sets of rules are tried. `npm run fuzz` tries twenty times as many. */
const sets = Number(process.env['SETS'] ?? 1000);

vi.setConfig({ testTimeout: 600_000 });

test('two engines that share no line agree on invented rules of every kind', () => {
  const people = fc.array(fc.tuple(answers, day, fc.option(day, { nil: undefined })), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(way, people, (one, asked) => {
      for (const [given, on, today] of asked) {
        const [{ outcome, ifOpen, isHeld }] = evaluate([one], given, on, today) as [
          ReturnType<typeof evaluate>[number],
        ];
        expect({ outcome, ifOpen, held: isHeld }).toEqual(judgeAgain(one, given, on, today));
      }
    }),
    { seed: 20_241_204, numRuns: sets },
  );
});
