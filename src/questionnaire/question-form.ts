import type { Question } from '../eligibility/findings.ts';
import { isDayQuestion, type DayQuestion } from '../eligibility/questions.ts';
import type { Possession } from '../schemas/condition.ts';
import type { Answers } from '../schemas/example.ts';
import { isAge, isLooseDay } from './fragment.ts';
import type { BrowserWord } from './rules.ts';

/** What a reader put into the form: an answer, or why it is none yet. */
export type Entered = { readonly part: Answers } | { readonly problem: BrowserWord };

const inputs = (fieldset: HTMLFieldSetElement) => [...fieldset.querySelectorAll('input')];
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
  switch (question) {
    case 'nationality':
    case 'status':
      return { part: { [question]: values as NonNullable<Answers['status']> } };
    case 'country':
    case 'unhcr-referral':
      return { part: { [question]: first as NonNullable<Answers['unhcr-referral']> } };
    default:
      return { part: { has: { [question satisfies Possession]: first === 'yes' } } };
  }
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
    const chosen = new Set(chosenBefore(question, answers));
    for (const input of inputs(fieldset)) {
      input.checked = chosen.delete(input.value);
    }
    const select = fieldset.querySelector('select');
    if (select) select.value = [...chosen][0] ?? '';
  }
}

/** The values that were chosen before, where there is a choice of them. */
function chosenBefore(question: Exclude<Question, DayQuestion | 'age'>, answers: Answers): readonly string[] {
  const value = question in answers ? answers[question as 'country'] : answers.has?.[question as Possession];
  return value === undefined ? [] : typeof value === 'boolean' ? [value ? 'yes' : 'no'] : [value].flat();
}
