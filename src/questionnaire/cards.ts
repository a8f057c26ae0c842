import type { Caution } from '../eligibility/cautions.ts';
import { changesOf, type Change } from '../eligibility/changes.ts';
import type { Day } from '../eligibility/days.ts';
import { isSpared, type Reason, type Result } from '../eligibility/evaluate.ts';
import { isOpen } from '../eligibility/in-force.ts';
import type { Question } from '../eligibility/findings.ts';
import type { Answers } from '../schemas/example.ts';
import type { FormWords, Say } from './page-words.ts';
import { partOf } from './parts.ts';
import { sayChange } from './say-change.ts';
import type {
  NamedSource,
  QuestionnaireRules,
  ShortStatement,
  WordedCriterion,
  WordedState,
  WordedWay,
} from './rules.ts';

/** What a card is made from, and what has been made: a card or reason that would look the same is used again. */
export interface CardMaker {
  readonly card: HTMLTemplateElement;
  readonly reason: HTMLTemplateElement;
  readonly rules: QuestionnaireRules;
  readonly say: Say;
  readonly names: FormWords;
  readonly made: Map<string, { readonly key: string; readonly card: HTMLElement }>;
  readonly madeReasons: Map<WordedCriterion, HTMLElement>;
}

const copy = (template: HTMLTemplateElement) => template.content.firstElementChild!.cloneNode(true) as HTMLElement;

/** Writes text into a part of a card, or takes the part away where there is nothing to say. */
function write(root: HTMLElement, name: string, text: string): void {
  const place = partOf(root, name);
  if (text === '') place.remove();
  else place.textContent = text;
}

/** The answer for one office or route: state, reasons, what is asked and what would be different. */
export function cardOf(
  way: WordedWay,
  result: Result<WordedCriterion, WordedState>,
  answers: Answers,
  { on, today }: Days,
  maker: CardMaker,
): HTMLElement {
  const { outcome, isHeld, state, reasons, ask, cautions } = result;
  const isAsking = outcome === 'unknown' && ask.length > 0;
  const changes = isOpen(state) && !isAsking && !reasons.some(isSpared) ? changesOf(way, answers, on, today) : [];
  const shown = [outcome, isHeld, result.ifOpen, state?.worded.text, ask, changes, answers.age, cautions];
  const key = JSON.stringify([
    shown,
    reasons.map(({ criterion, finding }) => [way.criteria.indexOf(criterion), finding]),
  ]);
  const made = maker.made.get(way.id);
  if (made?.key === key) return made.card;
  const card = newCard(way, result, { asked: isAsking ? ask : [], changes }, answers, maker);
  maker.made.set(way.id, { key, card });
  return card;
}

/** The day asked about, and the reader's own. */
export interface Days {
  readonly on: Day;
  readonly today: Day;
}

interface CardLines {
  readonly asked: readonly Question[];
  readonly changes: readonly Change[];
}

function newCard(
  way: WordedWay,
  { outcome, isHeld, state, ifOpen, reasons, cautions }: Result<WordedCriterion, WordedState>,
  { asked, changes }: CardLines,
  answers: Answers,
  maker: CardMaker,
): HTMLElement {
  const { say, names } = maker;
  const card = copy(maker.card);
  card.dataset['subject'] = way.id;
  card.dataset['outcome'] = outcome;
  card.dataset['group'] = isHeld ? 'already' : outcome;

  const link = partOf(card, 'name') as HTMLAnchorElement;
  link.href = way.href;
  link.textContent = way.name;
  if (way.lang) link.lang = way.lang;
  if (cautions.length > 0) partOf(card, 'cautions').append(...cautions.map((one) => cautionOf(one, state, maker)));
  else partOf(card, 'cautions').remove();
  const mark = partOf(card, 'outcome');
  const isNeedless = outcome !== 'closed' && reasons.some(isSpared);
  mark.textContent = say(isHeld ? 'outcome.already' : isNeedless ? 'outcome.notNeeded' : `outcome.${outcome}`);
  mark.classList.add(isHeld ? 'likely' : outcome);

  const stateLine = partOf(card, 'state');
  const unproven = cautions.length > 0 ? [] : [say('answer.notYet')];
  stateLine.replaceChildren(...(state ? [`${state.worded.text}. `, ...sourcesOf(state.worded, say)] : unproven));

  write(card, 'ifOpen', outcome === 'closed' ? say('answer.ifOpen', { outcome: say(`outcome.${ifOpen}`) }) : '');
  write(card, 'noRule', reasons.length === 0 ? say('answer.noRule') : '');
  // What is not open is shown in short; its rules can be opened.
  const isShort = (reason: Reason) =>
    outcome === 'closed' || (isNeedless ? !isSpared(reason) : reason.finding === 'met');
  const lines = (isFolded: boolean) =>
    reasons.filter((reason) => isShort(reason) === isFolded).map((reason) => reasonOf(reason, maker));
  const shown = lines(false);
  if (shown.length > 0) partOf(card, 'reasons').append(...shown);
  else partOf(card, 'reasons').remove();
  const folded = lines(true);
  if (folded.length > 0) {
    write(
      card,
      'count',
      say(outcome === 'closed' || isNeedless ? 'answer.rules' : 'answer.fits', { number: folded.length }),
    );
    partOf(card, 'folded').append(...folded);
  } else partOf(card, 'folded').closest('details')!.remove();

  const questions = asked.map((question) => names.label(question)).join(', ');
  write(card, 'ask', questions === '' ? '' : say('answer.toAsk', { questions }));
  if (changes.length > 0)
    partOf(card, 'changes').append(...changes.map((change) => line(sayChange(change, answers, maker))));
  else partOf(card, 'changes').parentElement!.remove();
  return card;
}

function reasonOf(reason: Reason<WordedCriterion>, maker: CardMaker): HTMLElement {
  const { criterion, finding } = reason;
  const item = maker.madeReasons.get(criterion) ?? newReason(criterion, maker);
  maker.madeReasons.set(criterion, item);
  item.dataset['finding'] = finding;
  partOf(item, 'finding').textContent = labelOf(reason, maker);
  return item;
}

function labelOf(reason: Reason, { say }: CardMaker): string {
  const { criterion, finding } = reason;
  if (isSpared(reason)) return say('finding.notNeeded');
  // That no rule was found, or whom a rule spares, is a sentence of its own, not a thing to be required.
  const isOwn = criterion.kind === 'nationality' && criterion.of === 'own' && finding === 'met';
  return isOwn || criterion.kind === 'undocumented' ? '' : say(`finding.${finding}`);
}

function newReason({ worded }: WordedCriterion, { reason, say }: CardMaker): HTMLElement {
  const item = copy(reason);
  const text = partOf(item, 'text');
  text.textContent = worded.text;
  if (worded.lang) text.lang = worded.lang;
  partOf(item, 'source').append(...sourcesOf(worded, say));
  return item;
}

/** What must be heard first, with the way to whoever has named the end that may come. */
function cautionOf(
  { kind, day, last = day }: Caution,
  state: WordedState | undefined,
  { say, names }: CardMaker,
): HTMLElement {
  const end = state?.end;
  const paragraph = document.createElement('p');
  const text = document.createElement('strong');
  text.textContent = say(`caution.${kind}`, {
    day: names.day(day),
    last: names.day(last),
    publisher: end?.publisher ?? '',
  });
  paragraph.className = 'doubt';
  paragraph.append(text, ...(end && kind.startsWith('may') ? [' ', linkTo(end)] : []));
  return paragraph;
}

function linkTo({ publisher, href }: NamedSource): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = publisher;
  return link;
}

/** Who says so, with the way to the source, and when somebody last looked; before it, that it is not confirmed. */
function sourcesOf({ unconfirmed, named, checked }: ShortStatement, say: Say): (Node | string)[] {
  const sources = document.createElement('span');
  for (const source of named) sources.append(linkTo(source), ', ');
  sources.append(say('answer.checked', { day: checked }));
  return unconfirmed === undefined ? [sources] : [`${unconfirmed}. `, sources];
}

function line(text: string): HTMLElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}
