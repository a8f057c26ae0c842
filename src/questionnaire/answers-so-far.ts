import type { Question } from '../eligibility/findings.ts';
import { answerNames, isDayQuestion } from '../eligibility/questions.ts';
import type { AnswerName, Answers } from '../schemas/example.ts';
import type { Given } from './fragment.ts';
import type { FormWords, Say } from './page-words.ts';

/** The lines of the answers so far, each with a button to change it. */
export function answersSoFar({ answers, notSure }: Given, say: Say, names: FormWords): Node[] {
  const { has = {} } = answers;
  const lines: (readonly [Question, string])[] = [
    ...answerNames.filter((name) => name in answers).map((name) => [name, sayAnswer(name, answers, names)] as const),
    ...Object.entries(has).map(([what, value]) => [what as Question, say(value ? 'check.yes' : 'check.no')] as const),
    ...notSure
      .filter((question) => !(question in answers) && !(question in has))
      .map((question) => [question, say('check.notSure')] as const),
  ];
  return lines.flatMap(([question, value]) => {
    const term = document.createElement('dt');
    term.textContent = names.label(question);
    const line = document.createElement('dd');
    line.append(`${value} `, changeButton(question, say, names));
    return [term, line];
  });
}

/** One answer in words; a person has given it. */
function sayAnswer(name: AnswerName, answers: Answers, names: FormWords): string {
  if (isDayQuestion(name)) return names.day(answers[name]!);
  switch (name) {
    case 'nationality':
      return answers.nationality!.map((code) => names.nationality(code)).join(', ');
    case 'country':
      return names.country(answers.country!);
    case 'status':
      return answers.status!.map((one) => names.status(one)).join(', ');
    case 'age':
      return String(answers.age);
    case 'unhcr-referral':
      return names.referral(answers[name]!);
  }
}

function changeButton(question: Question, say: Say, names: FormWords): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['do'] = 'change';
  button.value = question;
  button.textContent = say('check.change');
  button.setAttribute('aria-label', `${say('check.change')}: ${names.label(question)}`);
  return button;
}
