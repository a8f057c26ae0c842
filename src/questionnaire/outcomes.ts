import type { Result } from '../eligibility/evaluate.ts';
import type { Answers } from '../schemas/example.ts';
import { cardOf, cardsIn, sections, type Days, type Section } from './card.ts';
import { elementOf, type CardMaker } from './fill-card.ts';
import type { FormWords, Say } from './page-words.ts';
import { partOf } from './parts.ts';
import type { QuestionnaireRules, WordedCriterion, WordedState } from './rules.ts';

/** As many ways as somebody looks into at once; those after them stand in a line each. */
const mostInFull = 4;

const isInFull = (section: Section, index: number) =>
  section === 'already' || (section === 'start' && index < mostInFull);

/** What the cards of a page are made from. */
export const makerIn = (page: ParentNode, rules: QuestionnaireRules, say: Say, names: FormWords): CardMaker => ({
  page,
  rules,
  say,
  names,
  speech: { say, day: (day) => names.day(day), label: (question) => names.label(question) },
  made: new Map(),
  madeReasons: new Map(),
});

/** Shows what comes out for every office and way, each in its section; says how many each section holds. */
export function showOutcomes(
  page: ParentNode,
  results: readonly Result<WordedCriterion, WordedState>[],
  answers: Answers,
  days: Days,
  maker: CardMaker,
): Readonly<Record<Section, number>> {
  const { ways } = maker.rules;
  const cards = ways.map((way, index) => cardOf(way, results[index]!, answers, days, maker.speech));
  const counts = sections.map((section) => {
    const own = cardsIn(section, cards, ways, answers.country);
    const elements = own.map((card, index) =>
      elementOf(card, { isFull: isInFull(section, index), isToday: days.on === days.today }, answers, maker),
    );
    partOf(page, `section-${section}`).hidden = own.length === 0;
    const place = partOf(page, `cards-${section}`);
    const isSame = elements.length === place.children.length && elements.every((one, at) => one === place.children[at]);
    if (!isSame) place.replaceChildren(...elements);
    return [section, own.length] as const;
  });
  return Object.fromEntries(counts) as Record<Section, number>;
}

/** Says how many ways each folded section holds, what holds in the country, and how many ways there are to begin with. */
export function sayCounts(page: ParentNode, counts: Readonly<Record<Section, number>>, place: string, say: Say): void {
  for (const section of ['unlikely', 'there', 'closed'] as const) {
    partOf(page, `count-${section}`).textContent = say(`card.${section}`, { number: counts[section] });
  }
  const started = counts.start > 0 || place === '' ? say('check.counts', { number: counts.start }) : '';
  partOf(page, 'status').textContent = [place, started].filter((text) => text !== '').join('. ');
}

/** The names of the ways that look possible and that the person can begin. */
export const likelyNames = (page: ParentNode): string[] =>
  [...partOf(page, 'cards-start').querySelectorAll('[data-outcome="likely"] [data-part="name"]')].map(
    ({ textContent }) => textContent.trim(),
  );
