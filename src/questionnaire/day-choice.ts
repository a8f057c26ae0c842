import type { Day } from '../eligibility/days.ts';
import { isDay } from './fragment.ts';
import type { PageWords } from './page-words.ts';
import { partOf } from './parts.ts';

/**
 * Brings to life the form in which a reader chooses for which day the answer is: their own, that of the fact sheet, or
 * another. `choose` hears of a day, or of none for the reader's own. Gives the way to show the day that is asked for.
 */
export function dayChoice(
  form: HTMLElement,
  sheet: Day,
  { say }: PageWords,
  choose: (on: Day | undefined) => void,
): (on: Day | undefined) => void {
  const other = form.querySelector<HTMLInputElement>('[name="other"]')!;
  const choices = [...form.querySelectorAll<HTMLInputElement>('[name="choice"]')];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const choice = choices.find(({ checked }) => checked)?.value;
    const on = choice === 'sheet' ? sheet : choice === 'other' ? other.value : undefined;
    const isKnown = on === undefined || isDay(on);
    partOf(form, 'dayProblem').textContent = isKnown ? '' : say('check.badDay');
    if (isKnown) choose(on);
  });
  // Whoever fills in a day means that day.
  other.addEventListener('input', () => {
    show('other');
  });
  return (on) => {
    const choice = on === undefined ? 'today' : on === sheet ? 'sheet' : 'other';
    show(choice);
    other.value = choice === 'other' ? on! : '';
  };

  function show(choice: string): void {
    for (const input of choices) input.checked = input.value === choice;
  }
}
