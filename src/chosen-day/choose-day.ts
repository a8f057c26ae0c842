/**
 * Shows what held on a day that a reader chooses, and where that day stands in the strip. Without it the page shows the day of
 * the fact sheet and its own.
 */
export function chooseDay(section: ParentNode): void {
  const form = section.querySelector('form')!;
  const input = form.querySelector('input')!;
  const shown = section.querySelector('[data-part="held"]')!;
  const mark = section.querySelector('[data-part="mark"]')!;
  const lines = [...section.querySelector('template')!.content.querySelectorAll<HTMLElement>('li')];

  /** Days are text: they compare as they stand. */
  const holdsOn = (day: string, { dataset: { from, until } }: HTMLElement) =>
    from !== undefined && from <= day && (until === undefined || day <= until);

  const show = () => {
    const { value: day, min, max } = input;
    const isWithin = day !== '' && min <= day && day <= max;
    shown.replaceChildren(
      ...(isWithin ? lines.filter((line) => holdsOn(day, line)).map((line) => line.cloneNode(true)) : []),
    );
    const place = ((Date.parse(day) - Date.parse(min)) / (Date.parse(max) - Date.parse(min))) * 100;
    for (const end of ['x1', 'x2']) {
      if (isWithin) mark.setAttribute(end, `${place.toFixed(2)}%`);
      else mark.removeAttribute(end);
    }
  };

  form.hidden = false;
  input.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  // A browser keeps what was typed before the page was left.
  show();
}
