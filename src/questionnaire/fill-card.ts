import type { Answers } from '../schemas/example.ts';
import type { Card, CardLine, CardReason } from './card.ts';
import type { Insides } from './insides.ts';
import type { PageWords } from './page-words.ts';
import { elementWith, partOf } from './parts.ts';
import { sayChange } from './say-change.ts';
import type { NamedSource, QuestionnaireRules, ShortStatement, WordedCriterion } from './rules.ts';

/** What the cards of a page are made from, and what has been made: a card or reason that would look the same is used again. */
export interface CardMaker {
  readonly page: ParentNode;
  readonly rules: QuestionnaireRules;
  readonly words: PageWords;
  readonly made: Map<string, { readonly key: string; readonly element: HTMLElement }>;
  readonly madeReasons: Map<WordedCriterion, HTMLElement>;
  readonly insides: Insides;
}

/** A copy of a template that stands in the page; nothing where it has none of the name. */
const copyOf = (page: ParentNode, name: string) =>
  page.querySelector<HTMLTemplateElement>(`template[data-part="${name}"]`)?.content.cloneNode(true) as
    | DocumentFragment
    | undefined;

/** The element that shows something: the one made before where it would look the same. */
function madeOnce({ made }: CardMaker, id: string, look: unknown, make: () => HTMLElement): HTMLElement {
  const key = JSON.stringify(look);
  const before = made.get(id);
  if (before?.key === key) return before.element;
  const element = make();
  made.set(id, { key, element });
  return element;
}

/** The empty element of a card or line, with what came out. */
function emptyElement({ id, outcome, group }: CardLine, template: string, { page }: CardMaker): HTMLElement {
  const element = copyOf(page, template)!.firstElementChild as HTMLElement;
  Object.assign(element.dataset, { subject: id, outcome, group });
  return element;
}

function nameIn(place: HTMLElement, { name, lang }: CardLine): void {
  place.textContent = name;
  if (lang) place.lang = lang;
}

/** One line that opens. What it says inside is worked out later. */
export function lineElement(line: CardLine, whole: () => Card, answers: Answers, maker: CardMaker): HTMLElement {
  const { id, why, outcome, group } = line;
  const element = madeOnce(maker, id, [why, outcome, group], () => {
    const made = emptyElement(line, 'line', maker);
    nameIn(partOf(made, 'title'), line);
    partOf(made, 'why').textContent = why;
    return made;
  });
  maker.insides.add(element, () => {
    partOf(element, 'inside').replaceChildren(insideOf(whole(), answers, maker));
  });
  return element;
}

/** What a line says once it is open. */
function insideOf(card: Card, answers: Answers, maker: CardMaker): DocumentFragment {
  const inside = copyOf(maker.page, 'inside')!;
  fillState(inside, card, maker);
  fillList(partOf(inside, 'others'), reasonsOf([...card.needs, ...card.others], maker));
  const changes = card.changes.map((change) => elementWith('li', sayChange(change, answers, maker.words)));
  if (changes.length > 0) partOf(inside, 'changes').append(...changes);
  else partOf(inside, 'changes').parentElement!.remove();
  (partOf(inside, 'more') as HTMLAnchorElement).href = card.href;
  return inside;
}

/** The cautions of a card, and the state with who says so. */
function fillState(place: ParentNode, { cautions, state }: Card, { words: { say } }: CardMaker): void {
  fillList(
    partOf(place, 'cautions'),
    cautions.map(({ text, source }) =>
      elementWith('p', elementWith('strong', text), ...(source ? [' ', linkTo(source)] : [])),
    ),
  );
  if (!state) return;
  const { text, checked } = state;
  const known = checked === '' ? [] : [...linksOf(state), `, ${say('answer.checked', { day: checked })}`];
  partOf(place, 'head').append(`${text}. `, ...known);
}

/** A card in full, for what a person can begin or has; how its way works is told as it is today. */
export function cardElement(card: Card, isToday: boolean, maker: CardMaker): HTMLElement {
  const { needs, others, rank: _, ...rest } = card;
  const found = [...needs, ...others].map(({ finding, label }) => [finding, label]);
  return madeOnce(maker, card.id, [rest, isToday, found], () => newCard(card, isToday, maker));
}

function newCard(card: Card, isToday: boolean, maker: CardMaker): HTMLElement {
  const { page, words } = maker;
  const element = emptyElement(card, 'card', maker);
  const part = (name: string) => partOf(element, name);
  element.classList.add(card.tone);
  nameIn(part('name'), card);
  (part('name') as HTMLAnchorElement).href = card.href;
  part('says').textContent = card.says;
  fillState(element, card, maker);
  fillList(part('others'), reasonsOf(card.others, maker));
  fillList(part('needs'), reasonsOf(card.needs, maker));
  if (card.section === 'start' && card.others.length > 0) {
    part('count').textContent = words.say('answer.fits', { number: card.others.length });
  } else part('count').parentElement!.hidden = true;
  const now = isToday && copyOf(page, `now ${card.id}${card.section === 'already' ? ' kept' : ''}`);
  if (now) for (const name of ['tag', 'head', 'lines']) part(name).replaceWith(partOf(now, name));
  else part('lines').remove();
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
  const item = copyOf(page, 'reason')!.firstElementChild as HTMLElement;
  const text = partOf(item, 'text');
  text.textContent = worded.text;
  if (worded.lang) text.lang = worded.lang;
  partOf(item, 'source').append(...linksOf(worded));
  return item;
}

function linkTo({ publisher, href }: NamedSource): HTMLAnchorElement {
  const link = elementWith('a', publisher);
  link.href = href;
  return link;
}

/** Who says so, with the way to the source; before it, that it is not confirmed. */
const linksOf = ({ unconfirmed, named }: Pick<ShortStatement, 'named' | 'unconfirmed'>): (Node | string)[] => [
  unconfirmed === undefined ? '' : `${unconfirmed}. `,
  ...named.flatMap((source, index) => [index > 0 ? ', ' : '', linkTo(source)]),
];
