import type { Criterion } from '../schemas/criterion.ts';
import type { AnswerName, Answers } from '../schemas/example.ts';
import { addDays, type Day } from './days.ts';
import type { Question } from './findings.ts';
import type { Condition } from './judge.ts';

/** An answer to one question, with the answers that it takes along. */
export interface NamedAnswer {
  readonly question: Question;
  readonly value: string | number | true;
  /** What the person would have answered instead. */
  readonly answers: Answers;
}

/** The single conditions of some criteria, those inside groups and disputes too. */
export function conditionsOf(criteria: readonly Criterion[]): Condition[] {
  return criteria.flatMap((criterion): readonly Condition[] => {
    if (criterion.kind === 'any-of') return criterion.options.flatMap(({ all }) => all);
    return criterion.kind === 'disputed' ? criterion.alternatives : [criterion];
  });
}

/** Every answer by which one of the criteria could be met, put in the place of what the person answered. */
export function namedAnswers(criteria: readonly Criterion[], answers: Answers): NamedAnswer[] {
  const all = conditionsOf(criteria).flatMap((condition) => namedBy(condition, answers));
  const keyOf = ({ question, value }: NamedAnswer) => `${question}=${String(value)}`;
  return [...new Map(all.map((answer) => [keyOf(answer), answer])).values()];
}

function namedBy(condition: Condition, answers: Answers): NamedAnswer[] {
  switch (condition.kind) {
    case 'nationality':
      return (condition.anyOf ?? condition.only ?? condition.notListed ?? []).map((code) =>
        named('nationality', code, answers, [code]),
      );
    case 'located-in':
      return elsewhere(condition.anyOf ?? (condition.ownCountry && answers.nationality) ?? [], answers);
    case 'present-by':
      return [...elsewhere([condition.in], answers), named('since', condition.day, answers)];
    case 'legal-status':
      return condition.anyOf.map((status) => named('status', status, answers, [status]));
    case 'age':
      return [condition.atLeast, condition.atMost]
        .filter((age) => age !== undefined)
        .map((age) => named('age', age, answers));
    case 'has': {
      const { what, to } = condition;
      if (what === 'unhcr-referral') return [named(what, to?.toLowerCase() ?? 'yes', answers)];
      return [{ question: what, value: true, answers: { ...answers, has: { ...answers.has, [what]: true } } }];
    }
    // What nothing decides, no answer meets; groups and disputes are taken apart before.
    default:
      return [];
  }
}

/** The days on which a condition itself begins to be judged otherwise: after the day that it names. */
export const turnsOf = (condition: Condition): Day[] => ('day' in condition ? [addDays(condition.day, 1)] : []);

/** In another country, arrival and status are other facts, and not known. */
function elsewhere(countries: readonly string[], { since, status, ...answers }: Answers): NamedAnswer[] {
  return countries
    .filter((country) => country !== answers.country)
    .map((country) => named('country', country, answers));
}

/** Another value in the place of what was answered to a question; `answer` is how it is given, if not as it stands. */
const named = (
  question: AnswerName,
  value: string | number,
  answers: Answers,
  answer: string | number | readonly string[] = value,
): NamedAnswer => ({ question, value, answers: { ...answers, [question]: answer } });
