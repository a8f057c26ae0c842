import { isDayQuestion, isPossession } from '../eligibility/questions.ts';
import type { Answers } from '../schemas/example.ts';
import type { TellingChange } from './card.ts';
import type { PageWords } from './page-words.ts';
import type { BrowserWord } from './rules.ts';

/** For whom the answer would be another one. It describes a person; it advises nobody to say anything. */
export function sayChange(
  { question, values, outcome }: TellingChange,
  answers: Answers,
  { say, day, choice, label, joinOr }: PageWords,
): string {
  const [word, name] = ((): readonly [BrowserWord, (value: string) => string] => {
    if (isPossession(question)) return ['change.has', () => label(question)];
    if (isDayQuestion(question)) return [`change.${question}`, day];
    if (question === 'unhcr-referral') return [`change.${question}`, (code) => choice('country', code.toUpperCase())];
    return [Number(values[0]) > (answers.age ?? 0) ? 'change.age.atLeast' : 'change.age.atMost', String];
  })();
  const who = say(word, { values: joinOr(values.map((value) => name(String(value)))) });
  return say('change.line', { outcome: say(`outcome.${outcome}`), who });
}
