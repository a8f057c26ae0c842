import type { Result } from '../eligibility/evaluate.ts';
import type { Question } from '../eligibility/findings.ts';
import { cutOffsWithin } from '../eligibility/questions.ts';
import type { Answers } from '../schemas/example.ts';
import type { Choices } from './fragment.ts';
import { joinOr, type FormWords, type Say } from './page-words.ts';
import { partOf } from './parts.ts';
import { enteredIn, fill, type Entered } from './question-form.ts';

/** The form that is in the page, of which one question at a time is shown. */
export class Asking {
  readonly #form: HTMLFormElement;
  readonly #say: Say;
  readonly #names: FormWords;

  constructor(form: HTMLFormElement, say: Say, names: FormWords) {
    this.#form = form;
    this.#say = say;
    this.#names = names;
    form.addEventListener('change', ({ target }) => {
      keepOneCountry(target as HTMLElement, form);
      keepPapersApart(target as HTMLElement, form);
    });
  }

  #fieldsets = () => [...this.#form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-question]')];
  #fieldset = (question: Question) => this.#fieldsets().find(({ dataset }) => dataset['question'] === question)!;
  #shown = () => this.#fieldsets().find(({ hidden }) => !hidden);

  /** The answers that it offers where there is a closed list of them. */
  get choices(): Choices {
    const offered = (name: string) =>
      [...this.#form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)].map(({ value }) => value);
    return {
      statuses: offered('status'),
      referrals: offered('unhcr-referral'),
      possessions: this.#fieldsets()
        .map(({ dataset }) => dataset['question']!)
        .filter((name) => String(offered(name)) === 'yes,no'),
    };
  }

  /** The question that is shown; while it is asked there is one. */
  get current(): Question {
    return this.#shown()!.dataset['question'] as Question;
  }

  /** Where the focus goes while a question is shown. */
  get heading(): HTMLElement | null | undefined {
    return this.#shown()?.querySelector('legend');
  }

  /** What the reader has entered to the question that is shown. */
  entered(): Entered {
    return enteredIn(this.#fieldset(this.current), this.current);
  }

  /** Says why what was entered is no answer yet. */
  refuse(problem: string): void {
    partOf(this.#form, 'problem').textContent = problem;
  }

  /** Shows one question, with what was answered to it before, or none. */
  ask(question: Question | undefined, answers: Answers, results: readonly Result[]): void {
    for (const fieldset of this.#fieldsets()) fieldset.hidden = fieldset.dataset['question'] !== question;
    this.#form.hidden = question === undefined;
    this.refuse('');
    if (question === undefined) return;
    if (question === 'since') this.#sayWhy(question, answers.since, results);
    this.#offer(question, answers);
    fill(this.#fieldset(question), question, answers);
  }

  /** An arrival of which the year alone is known is asked again with the cut-off day for which that is too little. */
  #sayWhy(question: 'since', since: string | undefined, results: readonly Result[]): void {
    const days = since === undefined ? [] : cutOffsWithin(since, results);
    const word = since?.length === 4 ? 'question.since.month' : 'question.since.day';
    const names = days.map((day) => this.#names.day(day));
    this.#fieldset(question).querySelector('legend')!.textContent =
      days.length === 0 ? this.#say('question.since') : this.#say(word, { days: joinOr(names, this.#say) });
  }

  /** A country that came with the address and is not in the list gets its line there. */
  #offer(question: Question, { country, nationality = [] }: Answers): void {
    const codes = question === 'country' ? [country] : question === 'nationality' ? nationality : [];
    const fieldset = this.#fieldset(question);
    const select = fieldset.querySelector('select');
    for (const code of codes) {
      if (code === undefined || !select || fieldset.querySelector(`[value="${code}"]`)) continue;
      select.append(new Option(this.#names.choice('country', code), code));
    }
  }
}

/** Who has no papers has none beside them: choosing either frees the other. */
function keepPapersApart(target: HTMLElement, form: HTMLFormElement): void {
  if (!(target instanceof HTMLInputElement) || target.name !== 'status' || !target.checked) return;
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name="status"]')) {
    if ((input.value === 'none') !== (target.value === 'none')) input.checked = false;
  }
}

/** A person is in one country: choosing one of the list frees the buttons, and the other way round. */
function keepOneCountry(target: HTMLElement, form: HTMLFormElement): void {
  const select = form.querySelector<HTMLSelectElement>('[data-question="country"] select')!;
  const buttons = form.querySelectorAll<HTMLInputElement>('input[name="country"]');
  if (target === select && select.value !== '') for (const button of buttons) button.checked = false;
  if (target instanceof HTMLInputElement && target.name === 'country') select.value = '';
}
