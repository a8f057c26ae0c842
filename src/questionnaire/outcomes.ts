import type { Result } from '../eligibility/evaluate.ts';
import { openQuestions } from '../eligibility/questions.ts';
import type { Answers } from '../schemas/example.ts';
import { questionButtons } from './answers-so-far.ts';
import { cardOf, cardsIn, lineOf, sectionOf, sections, type Days, type Section } from './card.ts';
import { cardElement, lineElement, type CardMaker } from './fill-card.ts';
import { Insides } from './insides.ts';
import type { PageWords } from './page-words.ts';
import { partOf, write } from './parts.ts';
import type { QuestionnaireRules, WordedCriterion, WordedState } from './rules.ts';

/** As many ways as fit into a result of four screens; those after them stand in a line each, which opens. */
const mostInFull = 2;

/** What the cards of a page are made from. */
export const makerIn = (page: ParentNode, rules: QuestionnaireRules, words: PageWords): CardMaker => ({
  page,
  rules,
  words,
  made: new Map(),
  madeReasons: new Map(),
  insides: new Insides(),
});

/** Shows what comes out for every office and way, each in its section; says how many each section holds. */
export function showOutcomes(
  page: ParentNode,
  results: readonly Result<WordedCriterion, WordedState>[],
  answers: Answers,
  days: Days,
  maker: CardMaker,
): Readonly<Record<Section, number>> {
  maker.insides.clear();
  const lines = maker.rules.ways.map((way, index) => ({
    ...lineOf(way, results[index]!, answers, maker.words),
    whole: () => cardOf(way, results[index]!, answers, days, maker.words),
  }));
  const already = cardsIn('already', lines).length;
  // What a person has is told in full; beside it there is room for fewer ways to begin.
  const inFull: Partial<Record<Section, number>> = { already, start: mostInFull - already };
  const counts = sections.map((section) => {
    const own = cardsIn(section, lines);
    const elements = own.map(({ whole, ...line }, index) =>
      index < (inFull[section] ?? 0)
        ? cardElement(whole(), days.on === days.today, maker)
        : lineElement(line, whole, answers, maker),
    );
    partOf(page, `section-${section}`).hidden = own.length === 0;
    const place = partOf(page, `cards-${section}`);
    const isSame = elements.length === place.children.length && elements.every((one, at) => one === place.children[at]);
    if (!isSame) place.replaceChildren(...elements);
    return [section, own.length] as const;
  });
  maker.insides.fillInTime();
  return Object.fromEntries(counts) as Record<Section, number>;
}

/** As many open questions as are offered beside a result; all of them stand among the answers. */
const mostAsked = 4;

/** Offers the questions that decide what else a person could begin, those first that tell most. */
export function showAsks(page: ParentNode, results: readonly Result[], { rules, words }: CardMaker): void {
  const asking = results.filter((result, index) => sectionOf(rules.ways[index]!, result) === 'depends');
  const buttons = questionButtons(openQuestions(asking).slice(0, mostAsked), words);
  partOf(page, 'asks').replaceChildren(...buttons);
}

/** Says how many ways each folded section holds, what holds in the country, and how many ways there are to begin with. */
export function sayCounts(
  page: ParentNode,
  counts: Readonly<Record<Section, number>>,
  place: string,
  { say }: PageWords,
): void {
  for (const section of ['depends', 'unlikely', 'there', 'closed'] as const) {
    write(partOf(page, `count-${section}`), say(`card.${section}`, { number: counts[section] }));
  }
  const started = counts.start > 0 || place === '' ? say('check.counts', { number: counts.start }) : '';
  partOf(page, 'status').textContent = [place, started].filter((text) => text !== '').join('. ');
}

/** The names of the ways that look possible and that the person can begin. */
export const likelyNames = (page: ParentNode): string[] =>
  [
    ...partOf(page, 'cards-start').querySelectorAll(
      '[data-outcome="likely"] :is([data-part="name"], [data-part="title"])',
    ),
  ].map(({ textContent }) => textContent.trim());
