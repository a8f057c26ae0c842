import { showNotice } from './notices.ts';

/** A field that Decap did not accept, and what it says there. */
interface Refusal {
  readonly field: HTMLElement;
  readonly words: string;
}

const part = (name: string) => `[class*="${name}"]`;

/** Says below the form why a save was refused for a field, by the labels that lead to it, and goes there. */
export function tellRefusals(): void {
  // Decap gives up on a form that it does not accept with a rejection that has no reason, and shows nothing else.
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (reason === undefined) onceDrawn();
  });
}

/** What stands at the fields is drawn a moment later; `frames` bounds the wait for it. */
function onceDrawn(frames = 120): void {
  const refusals = refusalsIn(document);
  if (refusals.length === 0 && frames > 0) {
    requestAnimationFrame(() => {
      onceDrawn(frames - 1);
    });
    return;
  }
  const lines = refusals.map(({ words }) => words);
  showNotice({ kind: 'refused', words: ['Not saved. Your text is still here. Please mend:', ...lines].join('\n') });
  if (refusals[0]) goTo(refusals[0].field);
}

function refusalsIn(form: ParentNode): Refusal[] {
  return [...form.querySelectorAll<HTMLElement>(`${part('ControlErrorsList')} li`)].map((item) => {
    const field = item.closest<HTMLElement>(part('ControlContainer'))!;
    return { field, words: `${placeOf(field).join(', ')}: ${plain(item.textContent, labelOf(field))}` };
  });
}

const labelOf = (field: HTMLElement) =>
  (field.querySelector(`:scope > ${part('ControlTopbar')} label`)?.firstChild?.textContent ?? '').trim();

/** The labels from the outermost part of the form to a field, with the lines of lists counted from one. */
function placeOf(field: HTMLElement): string[] {
  const around = field.parentElement!.closest<HTMLElement>(`${part('ControlContainer')}, ${part('SortableListItem')}`);
  const before = around ? placeOf(around) : [];
  if (!field.matches(part('SortableListItem'))) return [...before, labelOf(field)];
  const lines = [...field.parentElement!.children].filter((line) => line.matches(part('SortableListItem')));
  return [...before, `line ${lines.indexOf(field) + 1}`];
}

/** Decap's words without the label, which stands before them, and without talk of patterns. */
function plain(words: string, label: string): string {
  const rest = words.replace(label, '').replace("didn't match the pattern:", '').trim();
  return rest.startsWith('is required') ? 'fill this in.' : rest.replace(/\.+$/v, '.');
}

/** Unfolds what hides a field, brings it into view, and puts the cursor there. */
function goTo(field: HTMLElement): void {
  for (let hidden = outermostHidden(field); hidden; hidden = outermostHidden(field)) {
    const toggle = toggleAbove(hidden);
    toggle?.click();
    // A part that no button unfolds stays as it is.
    if (outermostHidden(field) === hidden) break;
  }
  field.scrollIntoView({ block: 'center' });
  const id = field.querySelector<HTMLLabelElement>('label')?.htmlFor ?? '';
  const input = document.getElementById(id) ?? field;
  const control = input.matches('input, textarea, button')
    ? input
    : input.querySelector<HTMLElement>('input, textarea, button');
  control?.focus({ preventScroll: true });
}

function outermostHidden(field: HTMLElement): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  for (let part: HTMLElement | null = field; part; part = part.parentElement) {
    if (getComputedStyle(part).display === 'none') found = part;
  }
  return found;
}

/** The button that unfolds a part: the first one before it. */
function toggleAbove(hidden: HTMLElement): HTMLElement | undefined {
  for (let around = hidden.parentElement; around; around = around.parentElement) {
    const button = [...around.querySelectorAll<HTMLElement>('button')].find((one) => !hidden.contains(one));
    if (button) return button;
  }
  return undefined;
}
