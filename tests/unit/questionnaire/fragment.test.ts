import { expect, test } from 'vitest';
import { dayQuestions } from '../../../src/eligibility/questions.ts';
import { readFragment, withAnswer, writeFragment, type Given } from '../../../src/questionnaire/fragment.ts';
import type { Answers } from '../../../src/schemas/example.ts';

const offered = (question: string) =>
  question === 'status' ? ['regular', 'asylum-seeker', 'none'] : ['no', 'yes', 'us', 'ca', 'es'];

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
  const { given, leftOut } = readFragment(`#${writeFragment({ answers, notSure: [] })}`, offered);
  expect(given.answers).toEqual(answers);
  expect(leftOut).toEqual([]);
});

test.each(dayQuestions)('what is no day is no answer to %s', (question) => {
  const { given, leftOut } = readFragment(`#${question}=2023-02-30`, offered);
  expect(given.answers).toEqual({ has: {} });
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
  const { given, leftOut } = readFragment(`#${fragment}`, offered);
  expect(given.answers).toEqual({ has: {} });
  expect(leftOut).toEqual([fragment]);
});

test('"not sure" keeps the year of an arrival, through the address and back', () => {
  const given: Given = { answers: { has: {}, since: '2023' }, notSure: [] };
  const unsure = withAnswer(given, 'since');
  expect(unsure).toEqual({ answers: { has: {}, since: '2023' }, notSure: ['since'] });
  expect(writeFragment(unsure)).toBe('since=2023,not-sure');
  expect(readFragment('#since=2023,not-sure', offered).given).toEqual(unsure);
  expect(withAnswer(unsure, 'since', { since: '2023-05' })).toEqual({
    answers: { has: {}, since: '2023-05' },
    notSure: [],
  });
});

test('"not sure" takes back any other answer', () => {
  const given: Given = { answers: { age: 34, has: { invitation: true } }, notSure: [] };
  expect(withAnswer(withAnswer(given, 'age'), 'invitation')).toEqual({
    answers: { has: {} },
    notSure: ['age', 'invitation'],
  });
});

test('what a link says twice counts as it said it first', () => {
  const twice = '#age=34&age=not-sure&since=2023&since=2024,not-sure&on=2024-09-01&on=2025-01-01';
  const { given, leftOut } = readFragment(twice, offered);
  expect(given).toEqual({ answers: { has: {}, age: 34, since: '2023' }, on: '2024-09-01', notSure: [] });
  expect(leftOut).toEqual(['age=not-sure', 'since=2024,not-sure', 'on=2025-01-01']);
});
