import type { Day } from '../eligibility/days.ts';
import { isDay } from './fragment.ts';
import type { Say } from './page-words.ts';
import { partOf } from './parts.ts';

/** The form in which a reader chooses for which day the answer is: their own, that of the fact sheet, or another. */
export class DayChoice {
  readonly #form: HTMLElement;
  readonly #sheet: Day;

  /** `choose` hears of a day, or of none for the reader's own. */
  constructor(form: HTMLElement, sheet: Day, say: Say, choose: (on: Day | undefined) => void) {
    this.#form = form;
    this.#sheet = sheet;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const on = this.#chosen();
      const isKnown = on === undefined || isDay(on);
      partOf(form, 'dayProblem').textContent = isKnown ? '' : say('check.badDay');
      if (isKnown) choose(on);
    });
    // Whoever fills in a day means that day.
    this.#other.addEventListener('input', () => {
      form.querySelector<HTMLInputElement>('[value="other"]')!.checked = true;
    });
  }

  get #other(): HTMLInputElement {
    return this.#form.querySelector<HTMLInputElement>('[name="other"]')!;
  }

  #chosen(): string | undefined {
    const choice = this.#form.querySelector<HTMLInputElement>('[name="choice"]:checked')?.value;
    return choice === 'sheet' ? this.#sheet : choice === 'other' ? this.#other.value : undefined;
  }

  /** Shows the day that is asked for. */
  show(on: Day | undefined): void {
    const choice = on === undefined ? 'today' : on === this.#sheet ? 'sheet' : 'other';
    for (const input of this.#form.querySelectorAll<HTMLInputElement>('[name="choice"]')) {
      input.checked = input.value === choice;
    }
    this.#other.value = choice === 'other' ? on! : '';
  }
}
