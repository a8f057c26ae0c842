import type { Result } from './evaluate.ts';
import type { AnswerName } from '../schemas/example.ts';
import type { Question } from './judge.ts';

/**
 * How each answer is given. A day is asked, read, written and said in one way, whatever it is the day of. What decides
 * most of the rest stands first, and is asked first where several questions concern equally many ways.
 */
export const answerForms = {
  nationality: 'countries',
  country: 'country',
  since: 'day',
  status: 'choice',
  age: 'years',
} as const satisfies Readonly<Record<AnswerName, string>>;

export type DayQuestion = {
  [Name in AnswerName]: (typeof answerForms)[Name] extends 'day' ? Name : never;
}[AnswerName];

/** The answers that have a question of their own, in that order. */
export const answerNames = Object.keys(answerForms) as AnswerName[];

/** The questions whose answer is a day, a month or a year. */
export const dayQuestions = answerNames.filter((name): name is DayQuestion => answerForms[name] === 'day');

/** Whether the answer to a question is a day, a month or a year. */
export const isDayQuestion = (question: Question): question is DayQuestion =>
  dayQuestions.some((one) => one === question);

/** The questions that can still change an outcome, the one that concerns most ways first. */
export function openQuestions(results: readonly Result[]): Question[] {
  const counts = new Map<Question, number>();
  for (const { outcome, ask } of results) {
    if (outcome !== 'unknown') continue;
    for (const question of ask) counts.set(question, (counts.get(question) ?? 0) + 1);
  }
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || rank(a) - rank(b));
}

const rank = (question: Question) => {
  const place = answerNames.findIndex((name) => name === question);
  return place === -1 ? answerNames.length : place;
};
