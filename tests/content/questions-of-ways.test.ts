import { describe, expect, test, vi } from 'vitest';
import { waysOf } from '../../src/content/content.ts';
import { evaluate, type Way } from '../../src/eligibility/evaluate.ts';
import type { Question } from '../../src/eligibility/findings.ts';
import { isAtHome } from '../../src/eligibility/judge.ts';
import { conditionsOf } from '../../src/eligibility/named.ts';
import { questions, questionsOf } from '../../src/eligibility/questions.ts';
import { answerTo } from '../../src/questionnaire/fragment.ts';
import type { Answers } from '../../src/schemas/example.ts';
import { pick, randomAnswers, randomFrom, turningDays } from '../support/random-people.ts';
import { everyAnswer, joined, matters } from '../unit/eligibility/every-answer.ts';
import { guide } from '../support/guide.ts';

/** How many people each office and way is tried with. `npm run fuzz` tries a hundred times as many. */
const people = Number(process.env['PEOPLE'] ?? 60);

vi.setConfig({ testTimeout: 1_800_000 });

const ways = waysOf(guide);
const days = turningDays(ways);
const newest = days.slice(-20);

const found = (way: Way, answers: Answers, on: string) => evaluate([way], answers, on, on)[0]!;

/** The questions that a person has not answered. */
const unanswered = (answers: Answers) => questions.filter((question) => answerTo(answers, question) === undefined);

/** Whether nobody is asked for a referral there. */
const isNobodysQuestion = (way: Way, answers: Answers, question: Question) =>
  question === 'unhcr-referral' &&
  (isAtHome(answers) ||
    conditionsOf(way.criteria).some((one) => one.kind === 'has' && one.unaskedIn?.includes(answers.country ?? '')));

/** People who have said something, but not all, each on some day: the same ones each time. */
function* somePeople(seed: number): Generator<{ readonly answers: Answers; readonly on: string }> {
  const random = randomFrom(seed);
  for (let number = 0; number < people; number++) {
    // Half ask for a day of the newest rules; what is closed by then asks only of those who ask for another day.
    yield { answers: randomAnswers(days, random), on: pick(number % 2 === 0 ? days : newest, random) };
  }
}

describe.each(ways.map((way) => [way.id, way] as const))('%s', (id, way) => {
  test('asks nothing in vain: to each question some answer changes what comes out', () => {
    for (const { answers, on } of somePeople(ways.findIndex((one) => one.id === id) + 1)) {
      for (const question of questionsOf(found(way, answers, on))) {
        expect(matters(way, answers, on, question), `${question} on ${on}: ${JSON.stringify(answers)}`).toBe(true);
      }
    }
  });

  test('leaves out nothing that decides: what it does not ask changes nothing', () => {
    for (const { answers, on } of somePeople(ways.findIndex((one) => one.id === id) + 1001)) {
      const before = found(way, answers, on);
      const asked = questionsOf(before);
      for (const question of unanswered(answers)) {
        if (asked.includes(question) || isNobodysQuestion(way, answers, question)) continue;
        for (const more of everyAnswer(way, question, on, answers)) {
          const after = found(way, joined(answers, more), on).outcome;
          expect(after, `${JSON.stringify(more)} on ${on}: ${JSON.stringify(answers)}`).toBe(before.outcome);
        }
      }
    }
  });
});
