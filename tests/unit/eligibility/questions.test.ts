import { expect, test } from 'vitest';
import { evaluate } from '../../../src/eligibility/evaluate.ts';
import {
  answerForms,
  answerNames,
  dayQuestions,
  isDayQuestion,
  openQuestions,
} from '../../../src/eligibility/questions.ts';
import { aCriterion, anOffice } from '../../support/builders.ts';

const on = '2024-09-01';
const venezuelan = aCriterion({ kind: 'nationality', anyOf: ['VE'] });
const inColombia = aCriterion({ kind: 'located-in', anyOf: ['CO'] });
const arrival = aCriterion({ kind: 'present-by', day: '2023-06-11', in: 'CO' });
const status = aCriterion({ kind: 'legal-status', anyOf: ['regular'], at: 'application' });
const adult = aCriterion({ kind: 'age', atLeast: 18 });
const supporter = aCriterion({ kind: 'has', what: 'us-supporter' });
const petition = aCriterion({ kind: 'has', what: 'employer-petition' });

test('the question that concerns most subjects comes first', () => {
  const subjects = [anOffice(supporter), anOffice(adult), anOffice(supporter), anOffice(supporter), anOffice(adult)];
  expect(openQuestions(evaluate(subjects, {}, on))).toEqual(['us-supporter', 'age']);
});

test('of equal ones, who and where come first, and what the person has comes last', () => {
  const subject = anOffice(petition, supporter, adult, status, arrival, inColombia, venezuelan);
  expect(openQuestions(evaluate([subject], { country: 'CO' }, on))).toEqual([
    'nationality',
    'since',
    'status',
    'age',
    'employer-petition',
    'us-supporter',
  ]);
  expect(openQuestions(evaluate([anOffice(adult, inColombia, venezuelan)], {}, on))).toEqual([
    'nationality',
    'country',
    'age',
  ]);
});

test('what can change no outcome is not asked', () => {
  const closed = { ...anOffice(adult), states: [{ state: 'closed' as const, from: '2023-06-28' }] };
  expect(openQuestions(evaluate([closed], {}, on))).toEqual([]);
  expect(openQuestions(evaluate([anOffice(venezuelan, adult)], { nationality: ['CO'] }, on))).toEqual([]);
});

test('the questions for a day are those of which the table says so', () => {
  expect(dayQuestions).toEqual(answerNames.filter((name) => answerForms[name] === 'day'));
  expect(dayQuestions).toContain('since');
  expect([...answerNames, 'invitation' as const].filter(isDayQuestion)).toEqual(dayQuestions);
});
