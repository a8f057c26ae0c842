import { fillPlaceholders } from '../placeholders.ts';

/**
 * Shows what held on a day that a reader chooses, how to cite it, and where that day stands in the strip. Without it the page
 * shows the day of the fact sheet and its own.
 */
export function chooseDay(section: ParentNode): void {
  const part = (name: string) => section.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  const form = section.querySelector('form')!;
  const input = form.querySelector('input')!;
  const [shown, mark, citing, cited] = [part('held'), part('mark'), part('citing'), part('cited')];
  const { content } = section.querySelector('template')!;
  const citations = [...content.querySelectorAll('p')];
  // Each line has its citation at the same place of the other list.
  const lines = [...content.querySelectorAll('li')].map((line, index) => ({ line, citation: citations[index]! }));

  const show = () => {
    const { value: day, min, max } = input;
    const isWithin = day !== '' && min <= day && day <= max;
    const held = isWithin ? lines.filter(({ line }) => holdsOn(day, line)) : [];
    shown.replaceChildren(...held.map(({ line }) => line.cloneNode(true)));
    const when = isWithin ? sayDay(day, form.dataset) : '';
    cited.replaceChildren(...held.map(({ citation }) => onDay(citation, when)));
    citing.hidden = held.length === 0;
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

/** Days are text: they compare as they stand. */
const holdsOn = (day: string, { dataset: { from, until } }: HTMLElement) =>
  from !== undefined && from <= day && (until === undefined || day <= until);

/** A day as a citation names it, in the words of the page. */
function sayDay(text: string, { months = '', first = '', dated = '', when = '' }: DOMStringMap): string {
  const [year = '', month, day] = text.split('-');
  return fillPlaceholders(when, {
    day: fillPlaceholders(dated, {
      day: day === '01' ? first : Number(day),
      month: months.split('|')[Number(month) - 1]!,
      year,
    }),
  });
}

/** A citation with the day on which its line held. */
function onDay(citation: HTMLElement, when: string): Node {
  const copy = citation.cloneNode(true);
  for (const node of copy.childNodes) {
    if (node instanceof Text) node.data = fillPlaceholders(node.data, { when });
  }
  return copy;
}
