import { expect, test } from 'vitest';
import { dayQuestions } from '../../../src/eligibility/questions.ts';
import { readFragment, writeFragment } from '../../../src/questionnaire/fragment.ts';
import type { Answers } from '../../../src/schemas/example.ts';

const choices = { statuses: ['regular'], possessions: ['invitation'] };

test('no answer is lost on its way through the address', () => {
  const days = Object.fromEntries(dayQuestions.map((question, index) => [question, `2023-0${index + 1}`]));
  const answers: Answers = {
    nationality: ['VE', 'CO'],
    country: 'PE',
    status: 'regular',
    age: 34,
    has: { invitation: false },
    ...days,
  };
  const { given, leftOut } = readFragment(`#${writeFragment({ answers, notSure: [] })}`, choices);
  expect(given.answers).toEqual(answers);
  expect(leftOut).toEqual([]);
});

test.each(dayQuestions)('what is no day is no answer to %s', (question) => {
  const { given, leftOut } = readFragment(`#${question}=2023-02-30`, choices);
  expect(given.answers).toEqual({});
  expect(leftOut).toEqual([`${question}=2023-02-30`]);
});
