import type { AnswerName } from '../schemas/example.ts';
import { earliest, latest, type Day, type LooseDay } from './days.ts';
import type { Result } from './evaluate.ts';
import type { Question } from './findings.ts';
import { conditionsOf } from './named.ts';

/** How each answer is given. A day is asked, read, written and said in one way, whatever it is the day of. */
export const answerForms = {
  nationality: 'countries',
  country: 'country',
  since: 'day',
  status: 'choices',
  age: 'years',
  'unhcr-referral': 'choice',
} as const satisfies Readonly<Record<AnswerName, string>>;

export type DayQuestion = {
  [Name in AnswerName]: (typeof answerForms)[Name] extends 'day' ? Name : never;
}[AnswerName];

/** The answers that have a question of their own, in the order in which they are written and told. */
export const answerNames = Object.keys(answerForms) as AnswerName[];

/** The questions whose answer is a day, a month or a year. */
export const dayQuestions = answerNames.filter((name): name is DayQuestion => answerForms[name] === 'day');

/** Whether the answer to a question is a day, a month or a year. */
export const isDayQuestion = (question: Question): question is DayQuestion =>
  dayQuestions.some((one) => one === question);

/** All questions in their order: who and where, since when and with which papers; then family, employer, and UNHCR. */
const inOrder: readonly Question[] = [
  'country',
  'nationality',
  'age',
  'since',
  'status',
  'held-virte',
  'guardian-of-ppt-child',
  'born-in-central-america',
  'approved-family-petition',
  'invitation',
  'us-supporter',
  'employer-petition',
  'employer-in-spain',
  'unhcr-referral',
];

/** The questions that can still change an outcome, or tell what a person has already, in the order in which they are asked. */
export function openQuestions(results: readonly Result[]): Question[] {
  const open = results.flatMap(questionsOf);
  return inOrder.filter((question) => open.includes(question));
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
