import type { LooseDay } from '../eligibility/days.ts';
import type { Question } from '../eligibility/findings.ts';
import { fillPlaceholders, type Values } from '../placeholders.ts';
import type { Speech } from './card.ts';
import type { QuestionnaireRules, BrowserWord } from './rules.ts';

/** How the page speaks: in the words that came with it, and by the names in its form, which holds every name once. */
export class PageWords implements Speech {
  readonly #form: HTMLFormElement;
  readonly #rules: QuestionnaireRules;
  /** What has been looked up; the form says the same of a thing all the time. */
  readonly #known = new Map<string, string>();

  constructor(form: HTMLFormElement, rules: QuestionnaireRules) {
    this.#form = form;
    this.#rules = rules;
  }

  /** A word that came with the page, with its placeholders filled. */
  say = (word: BrowserWord, values: Values = {}): string => fillPlaceholders(this.#rules.words[word], values);

  /** What the form calls an answer to a question; a country that it does not offer, as the browser knows it. */
  choice = (question: Question, value: string): string =>
    this.#once(`${question} ${value}`, () => {
      const input = this.#find(`input[name="${question}"][value="${value}"]`);
      const option = this.#find(`option[value="${value}"]`);
      return input?.parentElement?.textContent.trim() ?? option?.textContent ?? this.#region(value);
    });

  /** A day, a month or a year, as far as it is known. */
  day = (text: LooseDay): string =>
    this.#once(text, () => {
      const [year = '', number, day] = text.split('-');
      const month = number && this.#find(`[name="month"] option[value="${number}"]`)?.textContent;
      if (!month) return year;
      if (day === undefined) return this.say('day.month', { month, year });
      return this.say('day.dated', { day: day === '01' ? (this.#rules.firstDay ?? '1') : Number(day), month, year });
    });

  /** A question in a word or two. */
  label = (question: Question): string =>
    this.#once(question, () => this.#find(`[data-question="${question}"]`)?.dataset['label'] ?? question);

  /** A list with "or" before its last part. */
  joinOr = (parts: readonly string[]): string => {
    const last = parts.at(-1)!;
    return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} ${this.say('check.or')} ${last}`;
  };

  #find = (selector: string) => this.#form.querySelector<HTMLElement>(selector);

  /** A browser that lacks a language would answer in its own; then the letters of the country are more honest. */
  #region(code: string): string {
    const { formats } = this.#rules;
    return formats === undefined ? code : (new Intl.DisplayNames([formats], { type: 'region' }).of(code) ?? code);
  }

  #once(name: string, lookUp: () => string): string {
    const known = this.#known.get(name) ?? lookUp();
    this.#known.set(name, known);
    return known;
  }
}
