import { expect, test, vi } from 'vitest';
import { waysOf } from '../../src/content/content.ts';
import { evaluate } from '../../src/eligibility/evaluate.ts';
import { pick, randomAnswers, randomFrom, turningDays } from '../support/random-people.ts';
import { judgeAgain } from '../unit/eligibility/second-engine.ts';
import { guide } from '../support/guide.ts';

/** How many people are judged twice. `npm run fuzz` judges eighty times as many. */
const cases = Number(process.env['CASES'] ?? 2_500);

vi.setConfig({ testTimeout: 1_800_000 });

const ways = waysOf(guide);

test('two engines that share no line agree on people of every kind, at all offices and routes, on any day', () => {
  const random = randomFrom(20_230_628);
  const days = turningDays(ways);
  for (let number = 0; number < cases; number++) {
    const said = randomAnswers(days, random);
    const on = pick(days, random);
    const today = random() < 0.5 ? pick(days, random) : undefined;
    const found = evaluate(ways, said, on, today).map(({ outcome, ifOpen, isHeld }) => ({
      outcome,
      ifOpen,
      held: isHeld,
    }));
    const again = ways.map((way) => judgeAgain(way, said, on, today));
    if (JSON.stringify(found) !== JSON.stringify(again)) expect({ said, on, today, found }).toEqual({ again });
  }
});
