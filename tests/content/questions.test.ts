import { describe, expect, test, vi } from 'vitest';
import { waysOf } from '../../src/content/content.ts';
import { evaluate } from '../../src/eligibility/evaluate.ts';
import type { Question } from '../../src/eligibility/findings.ts';
import { isAtHome } from '../../src/eligibility/judge.ts';
import { openQuestions, questionsOf } from '../../src/eligibility/questions.ts';
import type { Answers } from '../../src/schemas/example.ts';
import { answered, withAnswer, type Given } from '../../src/questionnaire/fragment.ts';
import { pick, randomAnswers, randomFrom, turningDays } from '../support/random-people.ts';
import { everyAnswer, matters } from '../unit/eligibility/every-answer.ts';
import { guide } from '../support/guide.ts';

vi.setConfig({ testTimeout: 600_000 });

/** How often each test goes through the questions: `npm run fuzz` does it twenty times as often. */
const walks = Number(process.env['WALKS'] ?? 150);

const ways = waysOf(guide);
const days = turningDays(ways);
const all = { criteria: ways.flatMap(({ criteria }) => criteria) };

interface Walk {
  /** What was asked, each with what had been said before. */
  readonly steps: readonly { readonly question: Question; readonly answers: Answers }[];
  readonly end: Given;
}

/** Goes through the questions as somebody who says whatever comes to mind, and notes what was asked. */
function walk(random: () => number, on: string, start: Given): Walk {
  const steps: { question: Question; answers: Answers }[] = [];
  let given = start;
  for (;;) {
    const results = evaluate(ways, given.answers, on, on);
    const question = openQuestions(results).find((one) => !given.notSure.includes(one));
    if (question === undefined || steps.length > 40) return { steps, end: given };
    steps.push({ question, answers: given.answers });
    const said = given.answers.since;
    const answers = [
      ...everyAnswer(all, question, on, given.answers),
      ...(question === 'since' ? [{ since: '2023' }, { since: '2023-06' }, { since: said ?? '2024' }] : []),
    ];
    given = random() < 0.25 ? withAnswer(given, question) : answered(given, question, pick(answers, random), results);
  }
}

describe('the questions', () => {
  test('come to an end, and none but the arrival is asked twice', () => {
    const random = randomFrom(1);
    for (let number = 0; number < walks; number++) {
      const { steps } = walk(random, pick(days, random), { answers: {}, notSure: [] });
      const asked = steps.map(({ question }) => question);
      expect(asked.length).toBeLessThan(20);
      const others = asked.filter((question) => question !== 'since');
      expect(new Set(others).size, asked.join()).toBe(others.length);
    }
  });

  test('leave nothing open that a further answer could settle, but what the person is not sure of', () => {
    const random = randomFrom(2);
    for (let number = 0; number < walks; number++) {
      const on = pick(days, random);
      const { end } = walk(random, on, { answers: {}, notSure: [] });
      const outcomes = () => evaluate(ways, end.answers, on, on).map(({ outcome }) => outcome);
      const more = randomAnswers(days, random);
      const unasked = Object.entries(more).filter(
        ([question]) =>
          question !== 'has' && !(question in end.answers) && !end.notSure.some((one) => one === question),
      );
      const added = { ...Object.fromEntries(unasked), ...end.answers };
      // Nobody is asked for a referral at home, nor in the United States.
      if (isAtHome(added) || added.country === 'US') continue;
      expect(evaluate(ways, added, on, on).map(({ outcome }) => outcome)).toEqual(outcomes());
    }
  });

  test('are none in vain: each can still change what comes out somewhere', () => {
    const random = randomFrom(3);
    for (let number = 0; number < walks / 2; number++) {
      const on = pick(days, random);
      for (const { question, answers } of walk(random, on, { answers: {}, notSure: [] }).steps) {
        const results = evaluate(ways, answers, on);
        const asking = ways.filter((_, index) => questionsOf(results[index]!).includes(question));
        const isInVain = !asking.some((way) => matters(way, answers, on, question));
        expect(isInVain, `${question} on ${on}: ${JSON.stringify(answers)}`).toBe(false);
      }
    }
  });

  test('papers are asked of whoever may have asked for asylum, and of nobody at home', () => {
    const on = '2026-11-26';
    const asked = (code: string) => openQuestions(evaluate(ways, { nationality: [code], country: 'CR' }, on));
    expect(asked('NI')).toContain('status');
    expect(asked('CR')).not.toContain('status');
  });

  test('UNHCR is nobody’s question at home or in the United States', () => {
    for (const answers of [
      { nationality: ['GT'], country: 'GT' },
      { nationality: ['VE'], country: 'US' },
    ]) {
      for (const on of days) expect(openQuestions(evaluate(ways, answers, on))).not.toContain('unhcr-referral');
    }
  });
});
