import { outcomesByRank } from '../eligibility/changes.ts';
import type { Result } from '../eligibility/evaluate.ts';
import type { Answers } from '../schemas/example.ts';
import { cardOf, type CardMaker, type Days } from './cards.ts';
import type { FormWords, Say } from './page-words.ts';
import { partOf } from './parts.ts';
import type { QuestionnaireRules, WordedCriterion, WordedState } from './rules.ts';

/** What a person has already stands first, then the outcomes, the one that holds out most first. */
const groups = ['already', ...outcomesByRank] as const;

const groupOf = ({ isHeld, outcome }: Result): (typeof groups)[number] => (isHeld ? 'already' : outcome);

/** What the cards of a page are made from. */
export const makerIn = (page: ParentNode, rules: QuestionnaireRules, say: Say, names: FormWords): CardMaker => ({
  card: page.querySelector<HTMLTemplateElement>('template[data-part="card"]')!,
  reason: page.querySelector<HTMLTemplateElement>('template[data-part="reason"]')!,
  rules,
  say,
  names,
  made: new Map(),
  madeReasons: new Map(),
});

/** Shows what comes out for every office and route, in its group; in each, those where the reader is come first. */
export function showOutcomes(
  page: ParentNode,
  results: readonly Result<WordedCriterion, WordedState>[],
  answers: Answers,
  days: Days,
  maker: CardMaker,
): void {
  const { ways } = maker.rules;
  for (const name of groups) {
    const cards = ways.flatMap((way, index) =>
      groupOf(results[index]!) === name ? [{ way, result: results[index]! }] : [],
    );
    const isHere = ({ way }: (typeof cards)[number]) => way.country === answers.country;
    const sorted = [...cards.filter(isHere), ...cards.filter((card) => !isHere(card))];
    partOf(page, `group-${name}`).hidden = cards.length === 0;
    const place = partOf(page, `cards-${name}`);
    const made = sorted.map(({ way, result }) => cardOf(way, result, answers, days, maker));
    const isSame = made.length === place.children.length && made.every((card, at) => card === place.children[at]);
    if (!isSame) place.replaceChildren(...made);
  }
}

/** How many offices and routes have each outcome, those apart that a person has already. */
export const countsOf = (results: readonly Result[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    outcomesByRank.map((outcome) => [outcome, results.filter((result) => groupOf(result) === outcome).length]),
  );
