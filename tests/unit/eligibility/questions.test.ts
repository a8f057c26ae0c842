import { describe, expect, test } from 'vitest';
import { evaluate, type Way } from '../../../src/eligibility/evaluate.ts';
import {
  cutOffsWithin,
  dayQuestions,
  isPossession,
  openQuestions,
  questions,
} from '../../../src/eligibility/questions.ts';
import { possessions } from '../../../src/schemas/condition.ts';
import { answerNames, type Answers } from '../../../src/schemas/example.ts';
import type { Criterion } from '../../../src/schemas/criterion.ts';
import { aCriterion, anOffice } from '../../support/builders.ts';

const on = '2024-09-01';
const venezuelan = aCriterion({ kind: 'nationality', anyOf: ['VE'] });
const inColombia = aCriterion({ kind: 'located-in', anyOf: ['CO'] });
const arrival = aCriterion({ kind: 'present-by', day: '2023-06-11', in: 'CO' });
const status = aCriterion({ kind: 'legal-status', anyOf: ['regular'], at: 'application' });
const adult = aCriterion({ kind: 'age', atLeast: 18 });
const supporter = aCriterion({ kind: 'has', what: 'us-supporter' });
const referral = aCriterion({ kind: 'has', what: 'unhcr-referral', to: 'CA' });
const petition = aCriterion({ kind: 'has', what: 'employer-petition' });

test('who and where come first, then since when and with which papers, then family, employer and UNHCR', () => {
  const subject = anOffice(referral, petition, supporter, adult, status, arrival, inColombia, venezuelan);
  expect(openQuestions(evaluate([subject], { country: 'CO' }, on))).toEqual([
    'nationality',
    'age',
    'since',
    'status',
    'us-supporter',
    'employer-petition',
    'unhcr-referral',
  ]);
  expect(openQuestions(evaluate([anOffice(adult, venezuelan), anOffice(inColombia)], {}, on))).toEqual([
    'country',
    'nationality',
    'age',
  ]);
});

test('a question is asked once, however many it concerns', () => {
  expect(openQuestions(evaluate([anOffice(adult), anOffice(adult, supporter)], {}, on))).toEqual([
    'age',
    'us-supporter',
  ]);
});

describe('why an arrival is asked again', () => {
  const days = (since: string, ...criteria: Criterion[]) =>
    cutOffsWithin(since, evaluate([anOffice(...criteria)], { country: 'CO', nationality: ['VE'], since }, on));
  const later = aCriterion({
    kind: 'any-of',
    options: [
      { all: [{ kind: 'present-by', day: '2023-08-02', in: 'CO' }] },
      { all: [{ kind: 'present-by', day: '2023-08-01', in: 'CO' }] },
    ],
  });

  test('are the cut-off days that lie inside it, oldest first, those of groups too', () => {
    expect(days('2023', arrival, later)).toEqual(['2023-06-11', '2023-08-01', '2023-08-02']);
    expect(days('2023-06', arrival, adult)).toEqual(['2023-06-11']);
  });

  test('are none of those that lie before it or after it', () => {
    const group = aCriterion({
      kind: 'any-of',
      options: ['2023-06-11', '2023-08-01', '2023-08-02'].map((day) => ({
        all: [{ kind: 'present-by', day, in: 'CO' }],
      })),
    });
    const longAfter = aCriterion({ kind: 'present-by', day: '2023-09-01', in: 'CO' });
    expect(days('2023-08', group, longAfter)).toEqual(['2023-08-01', '2023-08-02']);
  });

  test('is nothing where the arrival decides', () => {
    expect(days('2022', arrival)).toEqual([]);
    expect(days('2023-06-11', arrival)).toEqual([]);
    expect(days('2023-07', arrival)).toEqual([]);
  });

  test('is nothing where another rule decides, or while it is closed', () => {
    const results = evaluate(
      [anOffice(arrival, aCriterion({ kind: 'age', atLeast: 18 }))],
      { country: 'CO', age: 9 },
      on,
    );
    expect(cutOffsWithin('2023', results)).toEqual([]);
    const closed = { ...anOffice(arrival), states: [{ state: 'closed' as const, from: '2023-06-28' }] };
    expect(cutOffsWithin('2023', evaluate([closed], { country: 'CO' }, on))).toEqual([]);
  });

  test('is no cut-off on its last day, which decides for everybody who came in it', () => {
    const atTheEnd = aCriterion({ kind: 'present-by', day: '2023-12-31', in: 'CO' });
    expect(days('2023', arrival, atTheEnd)).toEqual(['2023-06-11']);
  });
});

test('what can change no outcome is not asked', () => {
  const closed = { ...anOffice(adult), states: [{ state: 'closed' as const, from: '2023-06-28' }] };
  expect(openQuestions(evaluate([closed], {}, on))).toEqual([]);
  expect(openQuestions(evaluate([anOffice(venezuelan, adult)], { nationality: ['CO'] }, on))).toEqual([]);
});

test('an arrival is a day, and an age is none', () => {
  expect(dayQuestions).toContain('since');
  expect(dayQuestions).not.toContain('age');
});

test('every answer has a question, and every thing that a person can have is asked with yes and no', () => {
  expect(new Set<string>(questions)).toEqual(new Set<string>([...answerNames, ...possessions]));
  expect(new Set<string>(questions.filter(isPossession))).toEqual(new Set<string>(possessions));
});

test('whether a person has it already is asked, even where the outcome is clear, but not while it is closed', () => {
  const asylum: Way = {
    ...anOffice(inColombia),
    already: [{ all: [{ kind: 'legal-status', anyOf: ['asylum-seeker'], at: 'application' }] }],
  };
  const asked = (way: Way, answers: Answers) => openQuestions(evaluate([way], answers, on));
  const abroad: Answers = { nationality: ['VE'], country: 'CO' };
  expect(asked(asylum, abroad)).toEqual(['status']);
  expect(asked(asylum, { ...abroad, status: ['none'] })).toEqual([]);
  expect(asked(asylum, { ...abroad, nationality: ['CO'] })).toEqual([]);
  expect(asked(asylum, { ...abroad, country: 'EC' })).toEqual([]);
  expect(asked({ ...asylum, states: [{ state: 'closed', from: '2023-06-28' }] }, abroad)).toEqual([]);
});
