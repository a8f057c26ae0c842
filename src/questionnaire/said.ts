import type { Question } from '../eligibility/judge.ts';
import type { Given } from './fragment.ts';
import type { FormWords, Say } from './page-words.ts';

/** The lines of the answers so far, each with a button to change it. */
export function saidLines({ answers, notSure }: Given, say: Say, names: FormWords): Node[] {
  const { nationality, country, since, status, age, has = {} } = answers;
  const said: (readonly [Question, string])[] = [
    ...(nationality ? [['nationality', nationality.map((code) => names.nationality(code)).join(', ')] as const] : []),
    ...(country ? [['country', names.country(country)] as const] : []),
    ...(since ? [['since', names.day(since)] as const] : []),
    ...(status ? [['status', names.status(status)] as const] : []),
    ...(age === undefined ? [] : [['age', String(age)] as const]),
    ...Object.entries(has).map(([what, value]) => [what as Question, say(value ? 'check.yes' : 'check.no')] as const),
    ...notSure
      .filter((question) => !(question in answers) && !(question in has))
      .map((question) => [question, say('check.notSure')] as const),
  ];
  return said.flatMap(([question, value]) => {
    const term = document.createElement('dt');
    term.textContent = names.label(question);
    const line = document.createElement('dd');
    line.append(`${value} `, changeButton(question, say, names));
    return [term, line];
  });
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
