import type { Caution } from '../eligibility/cautions.ts';
import { changesOf, type Change } from '../eligibility/changes.ts';
import type { Day } from '../eligibility/days.ts';
import { isSpared, type Reason, type Result } from '../eligibility/evaluate.ts';
import { isOpen, stateOn } from '../eligibility/in-force.ts';
import type { Question } from '../eligibility/judge.ts';
import type { Answers } from '../schemas/example.ts';
import type { FormWords, Say } from './page-words.ts';
import { sayChange } from './say-change.ts';
import type { QuestionnaireRules, ToldCriterion, ToldRule, ToldSource, ToldState, ToldSubject } from './rules.ts';

/** What a card is made from, and what has been made: a card or reason that would look the same is used again. */
export interface CardMaker {
  readonly card: HTMLTemplateElement;
  readonly reason: HTMLTemplateElement;
  readonly rules: QuestionnaireRules;
  readonly say: Say;
  readonly names: FormWords;
  readonly made: Map<string, { readonly key: string; readonly card: HTMLElement }>;
  readonly madeReasons: Map<ToldCriterion, HTMLElement>;
}

const copy = (template: HTMLTemplateElement) => template.content.firstElementChild!.cloneNode(true) as HTMLElement;
const part = (root: HTMLElement, name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;

/** Writes text into a part of a card, or takes the part away where there is nothing to say. */
function write(root: HTMLElement, name: string, text: string): void {
  const place = part(root, name);
  if (text === '') place.remove();
  else place.textContent = text;
}

/** The answer for one office or route: state, reasons, what is asked and what would be different. */
export function cardOf(
  subject: ToldSubject,
  result: Result<ToldCriterion>,
  answers: Answers,
  { on, today }: Days,
  maker: CardMaker,
): HTMLElement {
  const { outcome, reasons, ask, cautions } = result;
  const state = stateOn(subject.states, on);
  const isAsking = outcome === 'unknown' && ask.length > 0;
  const changes = isOpen(state) && !isAsking && !reasons.some(isSpared) ? changesOf(subject, answers, on, today) : [];
  const shown = [outcome, result.ifOpen, state?.told.text, ask, changes, answers.age, cautions];
  const key = JSON.stringify([
    shown,
    reasons.map(({ criterion, finding }) => [subject.criteria.indexOf(criterion), finding]),
  ]);
  const made = maker.made.get(subject.id);
  if (made?.key === key) return made.card;
  const card = newCard(subject, result, { state, asked: isAsking ? ask : [], changes }, answers, maker);
  maker.made.set(subject.id, { key, card });
  return card;
}

/** The day asked about, and the reader's own. */
interface Days {
  readonly on: Day;
  readonly today: Day;
}

interface Told {
  readonly state: ToldState | undefined;
  readonly asked: readonly Question[];
  readonly changes: readonly Change[];
}

function newCard(
  subject: ToldSubject,
  { outcome, ifOpen, reasons, cautions }: Result<ToldCriterion>,
  { state, asked, changes }: Told,
  answers: Answers,
  maker: CardMaker,
): HTMLElement {
  const { say, names } = maker;
  const card = copy(maker.card);
  card.dataset['subject'] = subject.id;
  card.dataset['outcome'] = outcome;

  const link = part(card, 'name') as HTMLAnchorElement;
  link.href = subject.href;
  link.textContent = subject.name;
  if (subject.lang) link.lang = subject.lang;
  if (cautions.length > 0) part(card, 'cautions').append(...cautions.map((one) => cautionOf(one, state, maker)));
  else part(card, 'cautions').remove();
  const mark = part(card, 'outcome');
  const isNeedless = outcome !== 'closed' && reasons.some(isSpared);
  mark.textContent = say(isNeedless ? 'outcome.notNeeded' : `outcome.${outcome}`);
  mark.classList.add(outcome);

  const standing = part(card, 'state');
  const unproven = cautions.length > 0 ? [] : [say('answer.notYet')];
  standing.replaceChildren(
    ...(state ? [`${state.told.text}. `, ...markOf(state.told), sourceOf(state.told, say)] : unproven),
  );

  write(card, 'ifOpen', outcome === 'closed' ? say('answer.ifOpen', { outcome: say(`outcome.${ifOpen}`) }) : '');
  write(card, 'noRule', reasons.length === 0 ? say('answer.noRule') : '');
  // What is not open is told in short; its rules can be opened.
  const isShort = (reason: Reason) =>
    outcome === 'closed' || (isNeedless ? !isSpared(reason) : reason.finding === 'met');
  const lines = (isFolded: boolean) =>
    reasons.filter((reason) => isShort(reason) === isFolded).map((reason) => reasonOf(reason, maker));
  const shown = lines(false);
  if (shown.length > 0) part(card, 'reasons').append(...shown);
  else part(card, 'reasons').remove();
  const folded = lines(true);
  if (folded.length > 0) {
    write(
      card,
      'count',
      say(outcome === 'closed' || isNeedless ? 'answer.rules' : 'answer.fits', { number: folded.length }),
    );
    part(card, 'folded').append(...folded);
  } else part(card, 'folded').closest('details')!.remove();

  const questions = asked.map((question) => names.label(question)).join(', ');
  write(card, 'ask', questions === '' ? '' : say('answer.toAsk', { questions }));
  if (changes.length > 0)
    part(card, 'changes').append(...changes.map((change) => line(sayChange(change, answers, maker))));
  else part(card, 'changes').parentElement!.remove();
  return card;
}

function reasonOf(reason: Reason<ToldCriterion>, maker: CardMaker): HTMLElement {
  const { criterion, finding } = reason;
  const item = maker.madeReasons.get(criterion) ?? newReason(criterion, maker);
  maker.madeReasons.set(criterion, item);
  item.dataset['finding'] = finding;
  part(item, 'finding').textContent = labelOf(reason, maker);
  return item;
}

function labelOf(reason: Reason, { say }: CardMaker): string {
  const { criterion, finding } = reason;
  if (isSpared(reason)) return say('finding.notNeeded');
  // That no rule was found, or whom a rule spares, is a sentence of its own, not a thing to be required.
  const isOwn = criterion.kind === 'nationality' && criterion.of === 'own' && finding === 'met';
  return isOwn || criterion.kind === 'undocumented' ? '' : say(`finding.${finding}`);
}

function newReason({ told }: ToldCriterion, { reason, say }: CardMaker): HTMLElement {
  const item = copy(reason);
  const text = part(item, 'text');
  text.textContent = told.text;
  if (told.lang) text.lang = told.lang;
  part(item, 'source').append(...markOf(told), sourceOf(told, say));
  return item;
}

const markOf = ({ mark }: ToldRule) => (mark === undefined ? [] : [`${mark}. `]);

/** What must be heard first, with the way to whoever has named the end that may come. */
function cautionOf({ kind, day }: Caution, state: ToldState | undefined, { say, names }: CardMaker): HTMLElement {
  const end = state?.end;
  const paragraph = document.createElement('p');
  const text = document.createElement('strong');
  text.textContent = say(`caution.${kind}`, { day: names.day(day), publisher: end?.publisher ?? '' });
  paragraph.className = 'doubt';
  paragraph.append(text, ...(end && kind.startsWith('may') ? [' ', linkTo(end)] : []));
  return paragraph;
}

function linkTo({ publisher, href }: ToldSource): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = publisher;
  return link;
}

/** Who says so, with the way to the source, and when somebody last checked it. */
function sourceOf({ sources, checked }: ToldRule, say: Say): Node {
  const said = document.createElement('span');
  for (const source of sources) said.append(linkTo(source), ', ');
  said.append(say('answer.checked', { day: checked }));
  return said;
}

function line(text: string): HTMLElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}
