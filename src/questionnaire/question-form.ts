import type { Question } from '../eligibility/findings.ts';
import { answerForms, isDayQuestion, isPossession, type DayQuestion } from '../eligibility/questions.ts';
import type { Answers } from '../schemas/example.ts';
import { answerTo, isAge, isLooseDay, valuesOf } from './fragment.ts';
import type { BrowserWord } from './rules.ts';

/** What a reader put into the form: an answer, or why it is none yet. */
export type Entered = { readonly part: Answers } | { readonly problem: BrowserWord };

/** The boxes and buttons of a question. */
export const inputs = (fieldset: HTMLFieldSetElement) => [...fieldset.querySelectorAll('input')];
const control = (fieldset: HTMLFieldSetElement, name: string) =>
  fieldset.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)!;

/** Reads the answer to one question from its part of the form. */
export function enteredIn(fieldset: HTMLFieldSetElement, question: Question): Entered {
  if (isDayQuestion(question)) return enteredDay(fieldset, question);
  if (question === 'age') {
    const age = control(fieldset, 'age').value.trim();
    return isAge(age) ? { part: { age: Number(age) } } : { problem: 'check.badAge' };
  }
  const chosen = [...inputs(fieldset).filter((input) => input.checked), fieldset.querySelector('select')];
  const values = chosen.map((one) => one?.value ?? '').filter((value) => value !== '');
  const [first] = values;
  if (first === undefined) return { problem: 'check.choose' };
  if (isPossession(question)) return { part: { has: { [question]: first === 'yes' } } };
  const isList = answerForms[question] === 'countries' || answerForms[question] === 'choices';
  return { part: { [question]: isList ? values : first } };
}

function enteredDay(fieldset: HTMLFieldSetElement, question: DayQuestion): Entered {
  const [year, month, day] = ['year', 'month', 'day'].map((name) => control(fieldset, name).value.trim()) as [
    string,
    string,
    string,
  ];
  if (!isLooseDay(year) || year.length !== 4) return { problem: 'check.badYear' };
  const entered = [year, month, month && day.padStart(2, '0')].filter((part) => part !== '' && part !== '00').join('-');
  return isLooseDay(entered) && (day === '' || month !== '')
    ? { part: { [question]: entered } }
    : { problem: 'check.badDay' };
}

/** Fills the form for one question with what was answered before, or empties it. */
export function fill(fieldset: HTMLFieldSetElement, question: Question, answers: Answers): void {
  if (isDayQuestion(question)) {
    const parts = (answers[question] ?? '').split('-');
    for (const [index, name] of ['year', 'month', 'day'].entries()) control(fieldset, name).value = parts[index] ?? '';
  } else if (question === 'age') {
    control(fieldset, 'age').value = String(answers.age ?? '');
  } else {
    const answer = answerTo(answers, question);
    const chosen = new Set(answer === undefined ? [] : valuesOf(answer));
    for (const input of inputs(fieldset)) {
      input.checked = chosen.delete(input.value);
    }
    const select = fieldset.querySelector('select');
    if (select) select.value = [...chosen][0] ?? '';
  }
}
