import type { Answers } from '../schemas/example.ts';
import type { Card, CardReason, Speech } from './card.ts';
import type { FormWords, Say } from './page-words.ts';
import { partOf } from './parts.ts';
import { sayChange } from './say-change.ts';
import type { NamedSource, QuestionnaireRules, ShortStatement, WordedCriterion } from './rules.ts';

/** What the cards of a page are made from, and what has been made: a card or reason that would look the same is used again. */
export interface CardMaker {
  readonly page: ParentNode;
  readonly rules: QuestionnaireRules;
  readonly say: Say;
  readonly names: FormWords;
  readonly speech: Speech;
  readonly made: Map<string, { readonly key: string; readonly element: HTMLElement }>;
  readonly madeReasons: Map<WordedCriterion, HTMLElement>;
}

const copyOf = (page: ParentNode, name: string) =>
  page.querySelector<HTMLTemplateElement>(`template[data-part="${name}"]`)!.content.cloneNode(true) as DocumentFragment;

/** How a card looks: in full or as a line, and whether it tells how its way works today. */
export interface Look {
  readonly isFull: boolean;
  readonly isToday: boolean;
}

/** The element of a card: in full for what a person can begin or has, else one line that opens. */
export function elementOf(card: Card, look: Look, answers: Answers, maker: CardMaker): HTMLElement {
  const { needs, others, ...rest } = card;
  const key = JSON.stringify([rest, look, [...needs, ...others].map(({ finding, label }) => [finding, label])]);
  const made = maker.made.get(card.id);
  if (made?.key === key) return made.element;
  const element = newElement(card, look, answers, maker);
  maker.made.set(card.id, { key, element });
  return element;
}

function newElement(card: Card, { isFull, isToday }: Look, answers: Answers, maker: CardMaker): HTMLElement {
  const { page, say } = maker;
  const element = copyOf(page, isFull ? 'card' : 'line').firstElementChild as HTMLElement;
  element.dataset['subject'] = card.id;
  element.dataset['outcome'] = card.outcome;
  element.dataset['group'] = card.group;
  const part = (name: string) => partOf(element, name);
  fillList(
    part('cautions'),
    card.cautions.map(({ text, source }) => paragraph(strong(text), ...(source ? [' ', linkTo(source)] : []))),
  );
  if (card.state) {
    const { text, checked } = card.state;
    const known = checked === '' ? [] : [...linksOf(card.state), `, ${say('answer.checked', { day: checked })}`];
    part('head').append(`${text}. `, ...known);
  }
  fillList(part('others'), reasonsOf(isFull ? card.others : [...card.needs, ...card.others], maker));
  const link = part(isFull ? 'name' : 'more') as HTMLAnchorElement;
  link.href = card.href;
  const title = part(isFull ? 'name' : 'title');
  title.textContent = card.name;
  if (card.lang) title.lang = card.lang;
  if (!isFull) {
    part('why').textContent = card.why;
    const changes = card.changes.map((change) => line(sayChange(change, answers, maker)));
    if (changes.length > 0) part('changes').append(...changes);
    else part('changes').parentElement!.remove();
    return element;
  }
  element.classList.add(card.tone);
  part('says').textContent = card.says;
  fillList(part('needs'), reasonsOf(card.needs, maker));
  if (card.section === 'start' && card.others.length > 0) {
    part('count').textContent = say('answer.fits', { number: card.others.length });
  } else part('count').parentElement!.hidden = true;
  // How a way works is told as it is today.
  const now = page.querySelector<HTMLTemplateElement>(
    `template[data-now="${card.id}${card.section === 'already' ? ' kept' : ''}"]`,
  );
  if (isToday && now) {
    const copy = now.content.cloneNode(true) as DocumentFragment;
    for (const name of ['tag', 'head', 'lines']) part(name).replaceWith(partOf(copy, name));
  } else part('lines').remove();
  return element;
}

/** Fills a list of a card, or takes it away where there is nothing in it. */
function fillList(place: HTMLElement, items: readonly Node[]): void {
  if (items.length > 0) place.append(...items);
  else place.remove();
}

const reasonsOf = (reasons: readonly CardReason[], maker: CardMaker) =>
  reasons.map(({ criterion, finding, label }) => {
    const item = maker.madeReasons.get(criterion) ?? newReason(criterion, maker);
    maker.madeReasons.set(criterion, item);
    item.dataset['finding'] = finding;
    partOf(item, 'finding').textContent = label;
    return item;
  });

function newReason({ worded }: WordedCriterion, { page }: CardMaker): HTMLElement {
  const item = copyOf(page, 'reason').firstElementChild as HTMLElement;
  const text = partOf(item, 'text');
  text.textContent = worded.text;
  if (worded.lang) text.lang = worded.lang;
  partOf(item, 'source').append(...linksOf(worded));
  return item;
}

function linkTo({ publisher, href }: NamedSource): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = publisher;
  return link;
}

/** Who says so, with the way to the source; before it, that it is not confirmed. */
const linksOf = ({ unconfirmed, named }: Pick<ShortStatement, 'named' | 'unconfirmed'>): (Node | string)[] => [
  unconfirmed === undefined ? '' : `${unconfirmed}. `,
  ...named.flatMap((source, index) => [index > 0 ? ', ' : '', linkTo(source)]),
];

function elementWith(tag: 'p' | 'strong' | 'li', ...parts: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...parts);
  return element;
}

const paragraph = (...parts: readonly (Node | string)[]) => elementWith('p', ...parts);
const strong = (text: string) => elementWith('strong', text);
const line = (text: string) => elementWith('li', text);
