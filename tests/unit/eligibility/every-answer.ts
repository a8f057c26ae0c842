import { evaluate, type Way } from '../../../src/eligibility/evaluate.ts';
import type { Question } from '../../../src/eligibility/findings.ts';
import { addDays } from '../../../src/eligibility/days.ts';
import { conditionsOf } from '../../../src/eligibility/named.ts';
import { isDayQuestion, questionsOf } from '../../../src/eligibility/questions.ts';
import { legalStatuses, referrals } from '../../../src/schemas/condition.ts';
import type { Answers } from '../../../src/schemas/example.ts';

/** One answer of each kind that the conditions of a way can tell apart, at home too. */
export function everyAnswer(
  { criteria }: Pick<Way, 'criteria'>,
  question: Question,
  on: string,
  given: Answers,
): Answers[] {
  const conditions = conditionsOf(criteria);
  if (isDayQuestion(question)) {
    const days = conditions.flatMap((one) => ('day' in one ? [one.day, addDays(one.day, 1)] : []));
    return [...days, '1999'].filter((day) => day <= on).map((day) => ({ [question]: day }));
  }
  switch (question) {
    case 'nationality':
    case 'country': {
      const named = conditions.flatMap((one) => {
        if (one.kind === 'nationality')
          return [one.anyOf, one.noneOf, one.only, one.notListed].flatMap((codes) => codes ?? []);
        if (one.kind === 'present-by') return [one.in];
        return one.kind === 'located-in' ? [one.anyOf, one.noneOf].flatMap((codes) => codes ?? []) : [];
      });
      const codes = [...new Set([...named, given.country ?? [], given.nationality ?? [], 'VE', 'PE', 'ZZ'].flat())];
      return question === 'country'
        ? codes.map((country) => ({ country }))
        : [...codes.map((one) => [one]), ...codes.map((one) => [one, codes[0]!])].map((nationality) => ({
            nationality,
          }));
    }
    case 'status':
      return [...legalStatuses.map((one) => [one]), ['asylum-seeker' as const, 'regular' as const]].map((status) => ({
        status,
      }));
    case 'age': {
      const ages = conditions.flatMap((one) => (one.kind === 'age' ? [one.atLeast, one.atMost] : []));
      return ages.flatMap((age) => (age === undefined ? [] : [age - 1, age, age + 1])).map((age) => ({ age }));
    }
    case 'unhcr-referral':
      return referrals.map((referral) => ({ 'unhcr-referral': referral }));
    default:
      return [true, false].map((holds) => ({ has: { [question]: holds } }));
  }
}

/** What was said, and more. */
export const joined = (given: Answers, more: Answers): Answers => ({
  ...given,
  ...more,
  ...((given.has ?? more.has) && { has: { ...given.has, ...more.has } }),
});

/** Whether some answers to all that is asked besides are such that this question decides what comes out. */
export function matters(way: Way, given: Answers, on: string, question: Question): boolean {
  const judged = (answers: Answers) => {
    const result = evaluate([way], answers, on)[0]!;
    return { found: `${result.outcome} ${String(result.isHeld)}`, ask: questionsOf(result) };
  };
  const decides = (answers: Answers): boolean => {
    const { found, ask } = judged(answers);
    const answered = everyAnswer(way, question, on, answers).map((more) => joined(answers, more));
    if (answered.some((more) => judged(more).found !== found)) return true;
    const other = ask.find((one) => one !== question);
    return (
      other !== undefined &&
      everyAnswer(way, other, on, answers).some((more) => {
        const next = joined(answers, more);
        // An answer after which it is asked again tells nothing.
        return !judged(next).ask.includes(other) && decides(next);
      })
    );
  };
  return decides(given);
}
