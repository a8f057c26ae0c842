import type { Question } from '../eligibility/findings.ts';
import { isDayQuestion, questions } from '../eligibility/questions.ts';
import type { Answers } from '../schemas/example.ts';
import { answerTo, isSaid, type Given } from './fragment.ts';
import type { PageWords } from './page-words.ts';
import { elementWith } from './parts.ts';

/** What was answered, question by question, in words. */
const said = (given: Given, words: PageWords) =>
  questions
    .filter((question) => isSaid(given, question))
    .map((question) => [question, sayAnswer(question, given.answers, words)] as const);

/** The lines of the answers so far, each with a button to change it; then the questions that could still tell more. */
export function answersSoFar(given: Given, open: readonly Question[], words: PageWords): Node[] {
  const answered = said(given, words);
  const lines = [
    ...answered.map(([question, value]) => [question, value, words.say('check.change')] as const),
    ...open
      .filter((question) => answered.every(([one]) => one !== question))
      .map((question) => [question, '', words.say('check.answer')] as const),
  ];
  return lines.flatMap(([question, value, word]) => {
    const button = changeButton(question, word, words);
    return [elementWith('dt', words.label(question)), elementWith('dd', value === '' ? '' : `${value} `, button)];
  });
}

/** The answers in one line, with the label of those that say nothing without it. */
export const answersInShort = (given: Given, words: PageWords): string =>
  said(given, words)
    .map(([question, value]) =>
      question === 'nationality' || question === 'country' ? value : `${words.label(question)}: ${value}`,
    )
    .join(' · ');

/** One answer in words. */
function sayAnswer(question: Question, answers: Answers, words: PageWords): string {
  const answer = answerTo(answers, question);
  if (answer === undefined) return words.say('check.notSure');
  if (typeof answer === 'boolean') return words.say(answer ? 'check.yes' : 'check.no');
  if (question === 'age') return String(answer);
  const parts = [answer].flat() as string[];
  return parts.map((one) => (isDayQuestion(question) ? words.day(one) : words.choice(question, one))).join(', ');
}

/** A button for each question, by its name. */
export const questionButtons = (asked: readonly Question[], words: PageWords): HTMLButtonElement[] =>
  asked.map((question) => questionButton(question, words.label(question)));

function changeButton(question: Question, word: string, words: PageWords): HTMLButtonElement {
  const button = questionButton(question, word);
  button.className = 'plain';
  button.setAttribute('aria-label', `${word}: ${words.label(question)}`);
  return button;
}

function questionButton(question: Question, text: string): HTMLButtonElement {
  const button = elementWith('button', text);
  button.dataset['do'] = 'change';
  button.value = question;
  return button;
}
