import type { Possession } from '../schemas/condition.ts';
import type { AnswerName } from '../schemas/example.ts';
import { earliest, latest, type Day, type LooseDay } from './days.ts';
import type { Result } from './evaluate.ts';
import type { Question } from './findings.ts';
import { conditionsOf } from './named.ts';

/**
 * All questions in the order in which they are asked, and how each answer is given: who and where, since when and with which
 * papers; then family, employer, and UNHCR. A day is asked, read, written and said in one way, whatever it is the day of.
 */
export const answerForms = {
  country: 'country',
  nationality: 'countries',
  age: 'years',
  since: 'day',
  status: 'choices',
  'held-virte': 'yes-no',
  'guardian-of-ppt-child': 'yes-no',
  'born-in-central-america': 'yes-no',
  'approved-family-petition': 'yes-no',
  invitation: 'yes-no',
  'us-supporter': 'yes-no',
  'employer-petition': 'yes-no',
  'employer-in-spain': 'yes-no',
  'unhcr-referral': 'choice',
} as const satisfies Readonly<Record<Question, string>> & Readonly<Record<Possession, 'yes-no'>>;

export const questions = Object.keys(answerForms) as Question[];

export type DayQuestion = {
  [Name in AnswerName]: (typeof answerForms)[Name] extends 'day' ? Name : never;
}[AnswerName];

/** Whether the answer to a question is a day, a month or a year. */
export const isDayQuestion = (question: Question): question is DayQuestion => answerForms[question] === 'day';

/** Whether a person is asked if they have something, so that the answer is yes or no. */
export const isPossession = (question: Question): question is Possession => answerForms[question] === 'yes-no';

/** The questions whose answer is a day, a month or a year. */
export const dayQuestions = questions.filter(isDayQuestion);

/** The questions that can still change an outcome, or tell what a person has already, in the order in which they are asked. */
export function openQuestions(results: readonly Result[]): Question[] {
  const open = results.flatMap(questionsOf);
  return questions.filter((question) => open.includes(question));
}

/** What is worth asking for one way. Nobody is asked whether they have what their answers shut out, or what is closed. */
export function questionsOf({ outcome, ask, askHeld }: Result): readonly Question[] {
  if (outcome === 'unknown') return [...ask, ...askHeld];
  return outcome === 'likely' ? askHeld : [];
}

/** The cut-off days that lie inside an arrival of which only the month or the year is known: why it is asked again. */
export function cutOffsWithin(since: LooseDay, results: readonly Result[]): Day[] {
  const asking = results.filter(({ outcome, ask }) => outcome === 'unknown' && ask.includes('since'));
  const conditions = asking.flatMap(({ reasons }) => conditionsOf(reasons.map(({ criterion }) => criterion)));
  const days = conditions.flatMap((condition) => (condition.kind === 'present-by' ? [condition.day] : []));
  return [...new Set(days)].filter((day) => earliest(since) <= day && day < latest(since)).sort();
}
