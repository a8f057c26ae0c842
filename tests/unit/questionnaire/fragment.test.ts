import { expect, test } from 'vitest';
import { dayQuestions } from '../../../src/eligibility/questions.ts';
import { readFragment, withAnswer, writeFragment, type Given } from '../../../src/questionnaire/fragment.ts';
import type { Answers } from '../../../src/schemas/example.ts';

const choices = {
  statuses: ['regular', 'asylum-seeker', 'none'],
  referrals: ['no', 'yes', 'us', 'ca', 'es'],
  possessions: ['invitation'],
};

test('no answer is lost on its way through the address', () => {
  const days = Object.fromEntries(dayQuestions.map((question, index) => [question, `2023-0${index + 1}`]));
  const answers: Answers = {
    nationality: ['VE', 'CO'],
    country: 'PE',
    status: ['asylum-seeker', 'regular'],
    'unhcr-referral': 'ca',
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

test.each([
  'status=none,regular',
  'status=regular,tourist',
  'unhcr-referral=ve',
  'unhcr-referral=CA',
  // Letters that name a union of countries, or nothing.
  'nationality=EU',
  'country=UN',
  'country=XA',
])('%s is no answer', (fragment) => {
  const { given, leftOut } = readFragment(`#${fragment}`, choices);
  expect(given.answers).toEqual({});
  expect(leftOut).toEqual([fragment]);
});

test('"not sure" keeps the year of an arrival, through the address and back', () => {
  const given: Given = { answers: { since: '2023' }, notSure: [] };
  const unsure = withAnswer(given, 'since');
  expect(unsure).toEqual({ answers: { since: '2023' }, notSure: ['since'] });
  expect(writeFragment(unsure)).toBe('since=2023,not-sure');
  expect(readFragment('#since=2023,not-sure', choices).given).toEqual(unsure);
  expect(withAnswer(unsure, 'since', { since: '2023-05' })).toEqual({ answers: { since: '2023-05' }, notSure: [] });
});

test('"not sure" takes back any other answer', () => {
  const given: Given = { answers: { age: 34, has: { invitation: true } }, notSure: [] };
  expect(withAnswer(withAnswer(given, 'age'), 'invitation')).toEqual({ answers: {}, notSure: ['age', 'invitation'] });
});
