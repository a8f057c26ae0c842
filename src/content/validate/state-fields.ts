import { addDays, earliest, latest } from '../../eligibility/days.ts';
import { isOpen } from '../../eligibility/in-force.ts';
import type { State } from '../../schemas/state.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

type Finder = (state: State, index: number, states: readonly State[]) => Omit<Problem, 'file'> | undefined;

const ways = ({ facts }: Pick<Content, 'facts'>) =>
  (['offices', 'routes'] as const).flatMap((kind) =>
    [...facts[kind]].map(([id, { states }]) => ({ file: `facts/${kind}/${id}.yaml`, states })),
  );

const inEachState = (content: Pick<Content, 'facts'>, find: Finder): Problem[] =>
  ways(content).flatMap(({ file, states }) =>
    states.flatMap((state, index) => {
      const found = find(state, index, states);
      return found === undefined ? [] : [{ file, ...found }];
    }),
  );

/** Fields of a state that stand where they cannot be true. */
export const stateFieldProblems = (content: Pick<Content, 'facts'>): Problem[] => [
  ...inEachState(content, misplacedStart),
  ...inEachState(content, misplacedEnd),
  ...inEachState(content, closingTooEarly),
];

const misplacedStart: Finder = ({ atLeastSince }, index) =>
  atLeastSince === undefined || index === 0
    ? undefined
    : {
        where: `states ${index + 1}, atLeastSince`,
        problem: 'only the first state can have begun earlier than we know; this one follows another.',
        remedy: 'Remove the field, or remove the states above it.',
      };

const misplacedEnd: Finder = ({ state, from, mayEndOn }, index, states) => {
  if (mayEndOn === undefined) return undefined;
  const where = `states ${index + 1}, mayEndOn`;
  if (index < states.length - 1)
    return {
      where,
      problem: 'this state has ended already: another begins below it.',
      remedy: 'Remove the field: the state below says what came.',
    };
  if (!isOpen({ state }))
    return {
      where,
      problem: `only what is open can end, and this state is "${state}".`,
      remedy: 'Remove the field, or correct the state.',
    };
  return mayEndOn.day > latest(from)
    ? undefined
    : {
        where: `${where}, day`,
        problem: `it would end (${mayEndOn.day}) no later than it began (${from}).`,
        remedy: 'Correct one of the two days.',
      };
};

/** What a source shows open on a day had not closed by then. */
const closingTooEarly: Finder = (state, index, states) => {
  const before = states[index - 1];
  if (isOpen(state) || before === undefined || !isOpen(before) || before.evidenceOn === 'undated') return undefined;
  const [open, first, last] = [earliest(before.evidenceOn), earliest(state.from), latest(state.from)];
  if (open < first || open >= last) return undefined;
  return {
    where: `states ${index + 1}, from`,
    problem: `it may have begun on ${first}, but the sources of the state above it show it open on ${open}.`,
    remedy: `Begin the range a day after that: ${addDays(open, 1)}/${last}.`,
  };
};

/** Limited states that do not say in a few words how they are limited; another language may say "limited" alone. */
export const shortWordProblems = (content: Pick<Content, 'facts'>): Problem[] =>
  inEachState(content, ({ state, short }, index) => {
    if (state !== 'limited' || short !== undefined) return undefined;
    return {
      where: `states ${index + 1}, short`,
      problem: 'it does not say in two or three words how it is limited.',
      remedy: 'Add them: "only renewals", "children only". A language that lacks them says "limited" alone.',
    };
  });
