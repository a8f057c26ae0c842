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
const ticked = (fieldset: HTMLFieldSetElement) => inputs(fieldset).filter((input) => input.checked);

/** Reads the answer to one question from its part of the form. */
export function enteredIn(fieldset: HTMLFieldSetElement, question: Question): Entered {
  if (isDayQuestion(question)) return enteredDay(fieldset, question);
  switch (question) {
    case 'nationality':
    case 'country': {
      const other = fieldset.querySelector('select')!.value;
      const codes = [...ticked(fieldset).map(({ value }) => value), ...(other === '' ? [] : [other])];
      if (codes.length === 0) return { problem: 'check.choose' };
      return { part: question === 'country' ? { country: codes[0]! } : { nationality: codes } };
    }
    case 'age': {
      const age = control(fieldset, 'age').value.trim();
      return isAge(age) ? { part: { age: Number(age) } } : { problem: 'check.badAge' };
    }
    case 'status': {
      const values = ticked(fieldset).map(({ value }) => value);
      if (values.length === 0) return { problem: 'check.choose' };
      return { part: { status: values as NonNullable<Answers['status']> } };
    }
    case 'unhcr-referral': {
      const value = ticked(fieldset)[0]?.value;
      if (value === undefined) return { problem: 'check.choose' };
      return { part: { [question]: value as NonNullable<Answers['unhcr-referral']> } };
    }
    default: {
      const value = ticked(fieldset)[0]?.value;
      if (value === undefined) return { problem: 'check.choose' };
      return { part: { has: { [question satisfies Possession]: value === 'yes' } } };
    }
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
    return;
  }
  switch (question) {
    case 'nationality':
    case 'country': {
      const codes = question === 'country' ? [answers.country] : (answers.nationality ?? []);
      const select = fieldset.querySelector('select')!;
      for (const input of inputs(fieldset)) input.checked = codes.includes(input.value);
      const values = inputs(fieldset).map(({ value }) => value);
      select.value = codes.find((code) => code !== undefined && !values.includes(code)) ?? '';
      break;
    }
    case 'age':
      control(fieldset, 'age').value = String(answers.age ?? '');
      break;
    case 'status':
      for (const input of inputs(fieldset)) input.checked = answers.status?.some((one) => one === input.value) ?? false;
      break;
    case 'unhcr-referral':
      for (const input of inputs(fieldset)) input.checked = input.value === answers[question];
      break;
    default: {
      const has = answers.has?.[question satisfies Possession];
      const value = has === undefined ? undefined : has ? 'yes' : 'no';
      for (const input of inputs(fieldset)) input.checked = input.value === value;
    }
  }
}
