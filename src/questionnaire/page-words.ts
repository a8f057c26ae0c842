import type { LooseDay } from '../eligibility/days.ts';
import type { Question } from '../eligibility/findings.ts';
import { fillPlaceholders, type Values } from '../placeholders.ts';
import type { AnswerName } from '../schemas/example.ts';
import type { QuestionnaireRules, BrowserWord } from './rules.ts';

export type Say = (word: BrowserWord, values?: Values) => string;

/** The words that came with the page, with their placeholders filled. */
export const sayFrom =
  ({ words }: QuestionnaireRules): Say =>
  (word, values = {}) =>
    fillPlaceholders(words[word], values);

/** What the form calls things: it holds every name once, in the language of the page. */
export class FormWords {
  readonly #form: HTMLFormElement;
  readonly #regions: Intl.DisplayNames | undefined;
  readonly #say: Say;
  readonly #firstDay: string;
  /** What has been looked up; the form says the same of a thing all the time. */
  readonly #known = new Map<string, string>();

  constructor(form: HTMLFormElement, rules: QuestionnaireRules) {
    this.#form = form;
    this.#say = sayFrom(rules);
    this.#firstDay = rules.firstDay ?? '1';
    // A browser that lacks a language would answer in its own; then the letters of the country are more honest.
    this.#regions =
      rules.formats === undefined ? undefined : new Intl.DisplayNames([rules.formats], { type: 'region' });
  }

  /** What the form calls an answer to a question; a country that it does not offer, as the browser knows it. */
  choice(question: AnswerName, value: string): string {
    return this.#once(`${question} ${value}`, () => {
      const input = this.#form.querySelector(`input[name="${question}"][value="${value}"]`);
      const option = this.#form.querySelector(`option[value="${value}"]`);
      return input?.parentElement?.textContent.trim() ?? option?.textContent ?? this.#regions?.of(value) ?? value;
    });
  }

  /** A day, a month or a year, as far as it is known. */
  day(text: LooseDay): string {
    return this.#once(text, () => {
      const [year = '', month, day] = text.split('-');
      const name = month && this.#form.querySelector(`[name="month"] option[value="${month}"]`)?.textContent;
      if (!name) return year;
      if (day === undefined) return this.#say('day.month', { month: name, year });
      return this.#say('day.dated', { day: day === '01' ? this.#firstDay : Number(day), month: name, year });
    });
  }

  /** A question in a word or two. */
  label(question: Question): string {
    return this.#once(
      question,
      () => this.#form.querySelector<HTMLElement>(`[data-question="${question}"]`)?.dataset['label'] ?? question,
    );
  }

  #once(name: string, lookUp: () => string): string {
    const known = this.#known.get(name) ?? lookUp();
    this.#known.set(name, known);
    return known;
  }
}

/** A list with "or" before its last part. */
export function joinOr(parts: readonly string[], say: Say): string {
  const last = parts.at(-1)!;
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} ${say('check.or')} ${last}`;
}
