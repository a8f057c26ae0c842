import type { Question } from '../eligibility/findings.ts';
import { answerNames, isDayQuestion } from '../eligibility/questions.ts';
import type { AnswerName, Answers } from '../schemas/example.ts';
import type { Given } from './fragment.ts';
import type { FormWords, Say } from './page-words.ts';
import { elementWith } from './parts.ts';

/** What was answered, question by question, in words. */
function said({ answers, notSure }: Given, say: Say, names: FormWords): (readonly [Question, string])[] {
  const { has = {} } = answers;
  return [
    ...answerNames.filter((name) => name in answers).map((name) => [name, sayAnswer(name, answers, names)] as const),
    ...Object.entries(has).map(([what, value]) => [what as Question, say(value ? 'check.yes' : 'check.no')] as const),
    ...notSure
      .filter((question) => !(question in answers) && !(question in has))
      .map((question) => [question, say('check.notSure')] as const),
  ];
}

/** The lines of the answers so far, each with a button to change it; then the questions that could still tell more. */
export function answersSoFar(given: Given, open: readonly Question[], say: Say, names: FormWords): Node[] {
  const answered = said(given, say, names);
  const lines = [
    ...answered.map(([question, value]) => [question, value, say('check.change')] as const),
    ...open
      .filter((question) => answered.every(([one]) => one !== question))
      .map((question) => [question, '', say('check.answer')] as const),
  ];
  return lines.flatMap(([question, value, word]) => {
    const button = changeButton(question, word, names);
    return [elementWith('dt', names.label(question)), elementWith('dd', value === '' ? '' : `${value} `, button)];
  });
}

/** The answers in one line, with the label of those that say nothing without it. */
export const answersInShort = (given: Given, say: Say, names: FormWords): string =>
  said(given, say, names)
    .map(([question, value]) =>
      question === 'nationality' || question === 'country' ? value : `${names.label(question)}: ${value}`,
    )
    .join(' · ');

/** One answer in words; a person has given it. */
function sayAnswer(name: AnswerName, answers: Answers, names: FormWords): string {
  if (isDayQuestion(name)) return names.day(answers[name]!);
  if (name === 'age') return String(answers.age);
  return [answers[name]!]
    .flat()
    .map((one) => names.choice(name, one))
    .join(', ');
}

/** A button for each question, by its name. */
export const questionButtons = (questions: readonly Question[], names: FormWords): HTMLButtonElement[] =>
  questions.map((question) => questionButton(question, names.label(question)));

function changeButton(question: Question, word: string, names: FormWords): HTMLButtonElement {
  const button = questionButton(question, word);
  button.className = 'plain';
  button.setAttribute('aria-label', `${word}: ${names.label(question)}`);
  return button;
}

function questionButton(question: Question, text: string): HTMLButtonElement {
  const button = elementWith('button', text);
  button.type = 'button';
  button.dataset['do'] = 'change';
  button.value = question;
  return button;
}
