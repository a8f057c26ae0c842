import { addDays, type Day } from '../eligibility/days.ts';
import type { Result } from '../eligibility/evaluate.ts';
import type { Question } from '../eligibility/findings.ts';
import { isDayQuestion, isPossession, openQuestions, questions, type DayQuestion } from '../eligibility/questions.ts';
import type { Possession } from '../schemas/condition.ts';
import type { AnswerName, Answers } from '../schemas/example.ts';

/** What a reader has said so far. It lives in the fragment of the address and nowhere else. */
export interface Given {
  readonly answers: Answers;
  /** The day that is asked about, where it is not the reader's own. */
  readonly on?: Day | undefined;
  /** The questions that were answered with "not sure". */
  readonly notSure: readonly Question[];
}

/** The answers that the form offers to a question that has a closed list of them. */
export type Offered = (question: Question) => readonly string[];

/** What was answered to a question; nothing where it was not. */
export const answerTo = (answers: Answers, question: Question) =>
  answers[question as AnswerName] ?? answers.has?.[question as Possession];

/** An answer in the values of the address and the form: each of several, and `yes` or `no`. */
export const valuesOf = (answer: NonNullable<ReturnType<typeof answerTo>>): string[] =>
  [answer].flat().map((value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)));

/** Whether a question was answered, if only with "not sure". */
export const isSaid = ({ answers, notSure: unsure }: Given, question: Question): boolean =>
  answerTo(answers, question) !== undefined || unsure.includes(question);

/** The questions in the order of the address, in which who one is comes first. */
const inAddress = [...new Set<Question>(['nationality', ...questions])];
const notSure = 'not-sure';
/** Ends a month or year of which the reader knows no more. */
const noMoreKnown = `,${notSure}`;
const longestPart = 40;
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** What has two letters and a name, and is no country: unions, and letters that stand for nothing. */
const noCountries: readonly string[] = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB'];

const isCountry = (code: string) =>
  /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined && !noCountries.includes(code);

/** Whether a text is a day of the calendar, no earlier than anybody alive came anywhere. */
export const isDay = (text: string) => /^(?:19|20)\d\d-\d\d-\d\d$/.test(text) && addDays(text, 0) === text;

/** Whether a text is a day, a month or a year. */
export const isLooseDay = (text: string) => text.length <= 10 && isDay(`${text}-01-01`.slice(0, 10));

/** Whether a text is an age in years. */
export const isAge = (text: string) => /^\d{1,3}$/.test(text) && Number(text) <= 120;

type Reader = (value: string, offered: Offered) => Answers | undefined;

const readers: Readonly<Record<Exclude<AnswerName, DayQuestion>, Reader>> = {
  nationality: (value) => {
    const nationality = [...new Set(value.toUpperCase().split(','))];
    return nationality.every(isCountry) ? { nationality } : undefined;
  },
  country: (value) => (isCountry(value.toUpperCase()) ? { country: value.toUpperCase() } : undefined),
  status: (value, offered) => {
    const status = [...new Set(value.split(','))];
    const areKnown = status.every((one) => offered('status').includes(one));
    // Who has papers is not without papers.
    const isOne = status.length === 1 || !status.includes('none');
    return areKnown && isOne ? { status: status as NonNullable<Answers['status']> } : undefined;
  },
  'unhcr-referral': (value, offered) =>
    offered('unhcr-referral').includes(value)
      ? { 'unhcr-referral': value as NonNullable<Answers['unhcr-referral']> }
      : undefined,
  age: (value) => (isAge(value) ? { age: Number(value) } : undefined),
};

/** Reads a fragment. What it cannot use is left out and named, cut short; the rest is kept. */
export function readFragment(
  fragment: string,
  offered: Offered,
): { readonly given: Given; readonly leftOut: readonly string[] } {
  let answers: Answers = { has: {} };
  let on: Day | undefined;
  const unsure = new Set<Question>();
  const seen = new Set<string>();
  const leftOut: string[] = [];

  for (const [key, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    const part = seen.has(key) ? undefined : read(key, value);
    if (part === undefined) {
      const text = value === '' ? key : `${key}=${value}`;
      leftOut.push(text.length > longestPart ? `${text.slice(0, longestPart)}…` : text);
    } else {
      answers = { ...answers, ...part, has: { ...answers.has, ...part.has } };
      seen.add(key);
    }
  }
  return { given: { answers, on, notSure: [...unsure] }, leftOut };

  function read(key: string, value: string): Answers | undefined {
    if (key === 'on') {
      if (!isDay(value)) return undefined;
      on = value;
      return {};
    }
    const question = questions.find((one) => one === key);
    if (!question) return undefined;
    if (value === notSure) {
      unsure.add(question);
      return {};
    }
    if (isDayQuestion(question)) {
      const day = value.endsWith(noMoreKnown) ? value.slice(0, -noMoreKnown.length) : value;
      if (!isLooseDay(day)) return undefined;
      if (day !== value) unsure.add(question);
      return { [question]: day };
    }
    if (!isPossession(question)) return readers[question](value, offered);
    return value === 'yes' || value === 'no' ? { has: { [question]: value === 'yes' } } : undefined;
  }
}

/** The fragment that says all this, without its `#`. */
export function writeFragment({ answers, on, notSure: unsure }: Given): string {
  const pairs = inAddress.flatMap((question) => {
    const answer = answerTo(answers, question);
    const isUnsure = unsure.includes(question);
    if (answer === undefined) return isUnsure ? `${question}=${notSure}` : [];
    return `${question}=${valuesOf(answer).join(',')}${isUnsure ? noMoreKnown : ''}`;
  });
  return [...pairs, ...(on === undefined ? [] : [`on=${on}`])].join('&');
}

/** Puts an answer in the place of what was said to its question before; `undefined` says "not sure". A day stays known. */
export function withAnswer({ answers, on, notSure: unsure }: Given, question: Question, part?: Answers): Given {
  const { [question as 'age']: _, has = {}, ...others } = answers;
  const { [question as 'invitation']: __, ...otherPossessions } = has;
  const day = isDayQuestion(question) && part === undefined ? answers[question] : undefined;
  return {
    answers: {
      ...others,
      ...(day !== undefined && { [question]: day }),
      ...part,
      has: { ...otherPossessions, ...part?.has },
    },
    on,
    notSure: [...unsure.filter((one) => one !== question), ...(part ? [] : [question])],
  };
}

/** Whether an answer names another country than the one before. */
export const hasMoved = ({ country: before }: Answers, { country: now }: Answers): boolean =>
  before !== undefined && now !== undefined && before !== now;

/** What follows from an answer. Who says the same year again, though it is still too little, knows no more than that. */
export function answered(given: Given, question: Question, part: Answers, results: readonly Result[]): Given {
  const isSaidAgain =
    isDayQuestion(question) && part[question] === given.answers[question] && openQuestions(results).includes(question);
  return isSaidAgain ? withAnswer(given, question) : withAnswer(given, question, part);
}
