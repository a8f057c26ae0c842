import { isDayQuestion } from '../eligibility/questions.ts';
import type { Possession } from '../schemas/condition.ts';
import type { Answers } from '../schemas/example.ts';
import type { TellingChange } from './card.ts';
import type { CardMaker } from './fill-card.ts';
import { joinOr } from './page-words.ts';
import type { BrowserWord } from './rules.ts';

/** For whom the answer would be another one. It describes a person; it advises nobody to say anything. */
export function sayChange(
  { question, values, outcome }: TellingChange,
  answers: Answers,
  { say, names }: Pick<CardMaker, 'say' | 'names'>,
): string {
  const list = (name: (value: string) => string) =>
    joinOr(
      values.map((value) => name(String(value))),
      say,
    );
  const [what, listed] = ((): readonly [BrowserWord, string] => {
    if (isDayQuestion(question)) return [`change.${question}`, list((day) => names.day(day))];
    switch (question) {
      case 'unhcr-referral':
        return ['change.unhcr-referral', list((code) => names.choice('country', code.toUpperCase()))];
      case 'age': {
        const isOlder = Number(values[0]) > (answers.age ?? 0);
        return [isOlder ? 'change.age.atLeast' : 'change.age.atMost', list((years) => years)];
      }
      default:
        return ['change.has', names.label(question satisfies Possession)];
    }
  })();
  return say('change.line', { outcome: say(`outcome.${outcome}`), who: say(what, { values: listed }) });
}
