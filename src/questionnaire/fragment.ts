import { addDays, type Day } from '../eligibility/days.ts';
import type { Result } from '../eligibility/evaluate.ts';
import type { Question } from '../eligibility/findings.ts';
import { answerForms, answerNames, isDayQuestion, openQuestions, type DayQuestion } from '../eligibility/questions.ts';
import type { AnswerName, Answers } from '../schemas/example.ts';

/** What a reader has said so far. It lives in the fragment of the address and nowhere else. */
export interface Given {
  readonly answers: Answers;
  /** The day that is asked about, where it is not the reader's own. */
  readonly on?: Day;
  /** The questions that were answered with "not sure". */
  readonly notSure: readonly Question[];
}

/** The answers that the form offers where there is a closed list of them. */
export interface Choices {
  readonly statuses: readonly string[];
  readonly referrals: readonly string[];
  readonly possessions: readonly string[];
}

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
export const isLooseDay = (text: string) =>
  isDay(text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text);

/** Whether a text is an age in years. */
export const isAge = (text: string) => /^\d{1,3}$/.test(text) && Number(text) <= 120;

type Reader = (value: string, choices: Choices) => Answers | undefined;

const readers: Readonly<Record<Exclude<AnswerName, DayQuestion>, Reader>> = {
  nationality: (value) => {
    const nationality = [...new Set(value.toUpperCase().split(','))];
    return nationality.every(isCountry) ? { nationality } : undefined;
  },
  country: (value) => (isCountry(value.toUpperCase()) ? { country: value.toUpperCase() } : undefined),
  status: (value, { statuses }) => {
    const status = [...new Set(value.split(','))];
    const areKnown = status.every((one) => statuses.includes(one));
    // Who has papers is not without papers.
    const isOne = status.length === 1 || !status.includes('none');
    return areKnown && isOne ? { status: status as NonNullable<Answers['status']> } : undefined;
  },
  'unhcr-referral': (value, { referrals }) =>
    referrals.includes(value) ? { 'unhcr-referral': value as NonNullable<Answers['unhcr-referral']> } : undefined,
  age: (value) => (isAge(value) ? { age: Number(value) } : undefined),
};

/** Reads a fragment. What it cannot use is left out and named, cut short; the rest is kept. */
export function readFragment(
  fragment: string,
  choices: Choices,
): { readonly given: Given; readonly leftOut: readonly string[] } {
  let answers: Answers = {};
  let on: Day | undefined;
  const unsure = new Set<Question>();
  const seen = new Set<string>();
  const leftOut: string[] = [];

  for (const [key, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    const part = read(key, value);
    if (seen.has(key) || part === undefined) {
      const text = value === '' ? key : `${key}=${value}`;
      leftOut.push(text.length > longestPart ? `${text.slice(0, longestPart)}…` : text);
    } else {
      answers = { ...answers, ...part, ...(part.has && { has: { ...answers.has, ...part.has } }) };
      seen.add(key);
    }
  }
  return { given: { answers, ...(on !== undefined && { on }), notSure: [...unsure] }, leftOut };

  function read(key: string, value: string): Answers | undefined {
    if (key === 'on') {
      if (!isDay(value)) return undefined;
      on ??= value;
      return {};
    }
    const isPossession = choices.possessions.includes(key);
    if (!isPossession && !Object.hasOwn(answerForms, key)) return undefined;
    if (value === notSure) {
      unsure.add(key as Question);
      return {};
    }
    const question = key as Question;
    if (isDayQuestion(question)) {
      const day = value.endsWith(noMoreKnown) ? value.slice(0, -noMoreKnown.length) : value;
      if (!isLooseDay(day)) return undefined;
      if (day !== value) unsure.add(question);
      return { [question]: day };
    }
    if (!isPossession) return readers[key as keyof typeof readers](value, choices);
    return value === 'yes' || value === 'no' ? { has: { [key]: value === 'yes' } } : undefined;
  }
}

/** The fragment that says all this, without its `#`. */
export function writeFragment({ answers, on, notSure: unsure }: Given): string {
  const { has = {}, ...others } = answers;
  const isPartly = (question: Question) => unsure.includes(question) && question in answers;
  const pairs: (readonly [string, string])[] = [
    // Several nationalities, or papers, are joined by commas.
    ...answerNames.flatMap((key) =>
      others[key] === undefined ? [] : [[key, `${String(others[key])}${isPartly(key) ? noMoreKnown : ''}`] as const],
    ),
    ...Object.entries(has).map(([what, value]) => [what, value ? 'yes' : 'no'] as const),
    ...unsure.filter((question) => !isPartly(question)).map((question) => [question, notSure] as const),
    ...(on === undefined ? [] : [['on', on] as const]),
  ];
  return pairs.map(([key, value]) => `${key}=${value}`).join('&');
}

/** Puts an answer in the place of what was said to its question before; `undefined` says "not sure". A day stays known. */
export function withAnswer({ answers, on, notSure: unsure }: Given, question: Question, part?: Answers): Given {
  const { [question as 'age']: _, has = {}, ...others } = answers;
  const { [question as 'invitation']: __, ...otherPossessions } = has;
  const kept = { ...otherPossessions, ...part?.has };
  const day = isDayQuestion(question) && part === undefined ? answers[question] : undefined;
  return {
    answers: {
      ...others,
      ...(day !== undefined && { [question]: day }),
      ...part,
      ...(Object.keys(kept).length > 0 && { has: kept }),
    },
    ...(on !== undefined && { on }),
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
