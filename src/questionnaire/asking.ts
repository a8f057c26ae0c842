import type { Result } from '../eligibility/evaluate.ts';
import type { Question } from '../eligibility/findings.ts';
import { cutOffsWithin } from '../eligibility/questions.ts';
import type { Answers } from '../schemas/example.ts';
import type { Offered } from './fragment.ts';
import type { PageWords } from './page-words.ts';
import { partOf } from './parts.ts';
import { enteredIn, fill, inputs, type Entered } from './question-form.ts';

/** The form that is in the page, of which one question at a time is shown. */
export class Asking {
  readonly #form: HTMLFormElement;
  readonly #words: PageWords;
  readonly #fieldsets: readonly HTMLFieldSetElement[];
  #current: Question | undefined;

  constructor(form: HTMLFormElement, words: PageWords) {
    this.#form = form;
    this.#words = words;
    this.#fieldsets = [...form.querySelectorAll('fieldset')];
    form.addEventListener('change', ({ target }) => {
      keepOne(target as HTMLInputElement | HTMLSelectElement, (target as HTMLElement).closest('fieldset')!);
    });
  }

  #fieldset = (question: Question) => this.#fieldsets.find(({ dataset }) => dataset['question'] === question)!;
  #legendOf = (question: Question) => this.#fieldset(question).querySelector('legend')!;

  /** The answers that it offers to a question. */
  offered: Offered = (question) =>
    [...this.#form.querySelectorAll<HTMLInputElement>(`[name="${question}"]`)].map(({ value }) => value);

  /** The question that is shown; none while the result is. */
  get current(): Question | undefined {
    return this.#current;
  }

  /** Where the focus goes while a question is shown. */
  get heading(): HTMLElement | undefined {
    return this.#current && this.#legendOf(this.#current);
  }

  /** What the reader has entered to a question. */
  entered(question: Question): Entered {
    return enteredIn(this.#fieldset(question), question);
  }

  /** Says why what was entered is no answer yet. */
  refuse(problem: string): void {
    partOf(this.#form, 'problem').textContent = problem;
  }

  /** Shows one question, with what was answered to it before, or none. */
  ask(question: Question | undefined, answers: Answers, results: readonly Result[]): void {
    for (const fieldset of this.#fieldsets) fieldset.hidden = fieldset.dataset['question'] !== question;
    this.#form.hidden = !question;
    this.#current = question;
    this.refuse('');
    if (!question) return;
    if (question === 'since') this.#sayWhy(answers.since, results);
    this.#offer(question, answers);
    fill(this.#fieldset(question), question, answers);
  }

  /** An arrival of which the year alone is known is asked again with the cut-off day for which that is too little. */
  #sayWhy(since: string | undefined, results: readonly Result[]): void {
    const days = since ? cutOffsWithin(since, results) : [];
    const word = since?.length === 4 ? 'question.since.month' : 'question.since.day';
    const { say, day, joinOr } = this.#words;
    this.#legendOf('since').textContent =
      days.length === 0 ? say('question.since') : say(word, { days: joinOr(days.map(day)) });
  }

  /** A country that came with the address and is not in the list gets its line there. */
  #offer(question: Question, answers: Answers): void {
    if (question !== 'country' && question !== 'nationality') return;
    const fieldset = this.#fieldset(question);
    for (const code of [answers[question] ?? []].flat()) {
      if (fieldset.querySelector(`[value="${code}"]`)) continue;
      fieldset.querySelector('select')!.append(new Option(this.#words.choice(question, code), code));
    }
  }
}

/**
 * A person is in one country: choosing one of the list frees the buttons, and the other way round. Who has no papers has none
 * beside them: choosing either frees the other.
 */
function keepOne(target: HTMLInputElement | HTMLSelectElement, fieldset: HTMLFieldSetElement): void {
  const { question } = fieldset.dataset;
  const isInput = target instanceof HTMLInputElement;
  for (const input of inputs(fieldset)) {
    const isFreed =
      question === 'country'
        ? input !== target && target.value !== ''
        : question === 'status' && isInput && target.checked && (input.value === 'none') !== (target.value === 'none');
    if (isFreed) input.checked = false;
  }
  if (question === 'country' && isInput) fieldset.querySelector('select')!.value = '';
}
