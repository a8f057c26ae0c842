import { evaluate } from '../eligibility/evaluate.ts';
import { cardOf, cardsIn, sections, type Card, type Section, type Speech } from '../questionnaire/card.ts';
import type { WordedWay } from '../questionnaire/rules.ts';
import type { Answers } from '../schemas/example.ts';
import { sayDay } from '../wording/days.ts';
import type { View } from '../wording/view.ts';

const speechOf = (view: View): Speech => ({
  say: view.say,
  day: (day) => sayDay(day, view),
  label: (question) => view.say(`short.${question}`),
});

/** The cards of some offices and ways for one person on the day shown, in the sections and the order of the check. */
export function cardsFor(ways: readonly WordedWay[], answers: Answers, view: View): Readonly<Record<Section, Card[]>> {
  const { on } = view.facts;
  const cards = evaluate(ways, answers, on, on).map((result, index) =>
    cardOf(ways[index]!, result, answers, { on, today: on }, speechOf(view)),
  );
  return Object.fromEntries(sections.map((section) => [section, cardsIn(section, cards)])) as Record<Section, Card[]>;
}
