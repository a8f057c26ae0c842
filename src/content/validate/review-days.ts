import { overdueFrom } from '../../eligibility/cautions.ts';
import { earliest, latest, type Day } from '../../eligibility/days.ts';
import { exampleSchema } from '../../schemas/example.ts';
import { factSchemas, type FactKind } from '../../schemas/facts.ts';
import { pastDays } from '../../schemas/past-days.ts';
import { checkMessagesEvery } from '../../schemas/rumour.ts';
import type { Content } from '../content.ts';
import { placeInWords, problemIn, type Problem } from '../problem.ts';
import { fieldOf, statementsOf } from './statements.ts';

/** Days in the future of what has happened, pages read before they were published, evidence newer than the look at it. */
export function reviewDayProblems(content: Content, today: Day): Problem[] {
  const read = [...content.facts.sources].flatMap(([id, { readOn, published }]) => {
    const file = `facts/sources/${id}.yaml`;
    return [
      ...(published !== undefined && earliest(published) > readOn
        ? [
            problemIn(
              file,
              'published',
              `it was published (${published}) after it was read (${readOn}).`,
              'Correct one of the two days.',
            ),
          ]
        : []),
    ];
  });
  const reviewed = statementsOf(content).flatMap((placed) => {
    const { file, statement } = placed;
    const { checkedOn, evidenceOn } = statement;
    if (checkedOn === undefined || evidenceOn === undefined) return [];
    const at = (field: string) => fieldOf(placed, field);
    return [
      ...(evidenceOn !== 'undated' && earliest(evidenceOn) > checkedOn
        ? [
            problemIn(
              file,
              at('evidenceOn'),
              `the evidence (${evidenceOn}) is newer than the last check (${checkedOn}).`,
              'Correct one of the two days.',
            ),
          ]
        : []),
    ];
  });
  return [...futureDays(content, today), ...read, ...reviewed];
}

/** Days of what has happened that lie in the future. Which fields hold such days, their schemas say. */
function futureDays({ facts, examples }: Content, today: Day): Problem[] {
  const kinds = (Object.keys(factSchemas) as FactKind[]).map(
    (kind) => [`facts/${kind}`, factSchemas[kind], facts[kind]] as const,
  );
  return [...kinds, ['examples', exampleSchema, examples] as const].flatMap(([folder, schema, entries]) =>
    [...entries].flatMap(([id, entry]) =>
      pastDays(schema, entry)
        .filter(({ day }) => day.split('/').some((part) => isFuture(part, today)))
        .map(({ path, day }) =>
          problemIn(
            `${folder}/${id}.yaml`,
            placeInWords(path),
            `${day} has not come yet.`,
            `Correct the day: what is told here has happened, and today is ${today}.`,
          ),
        ),
    ),
  );
}

const isFuture = (part: string, today: Day) => earliest(part) > today;

/** The state that holds now, or last held. */
const newestState = <State extends { readonly from: string }>(states: readonly State[]): State =>
  states.toSorted((a, b) => (latest(a.from) < latest(b.from) ? -1 : 1)).at(-1)!;

/** The days from one to another. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** An office or route whose newest state, or a place or a message whose answer, nobody has looked at for too long. */
export interface Overdue {
  readonly file: string;
  /** Where in the file the day of the last check stands. */
  readonly where: string;
  readonly checkedOn: Day;
  readonly checkEvery: number;
  /** Who looks; messages have nobody of their own. */
  readonly owner?: string;
}

/** Every office, route, place and message whose review is overdue. */
export function overdueFacts({ facts }: Pick<Content, 'facts'>, today: Day): Overdue[] {
  const ways = (['offices', 'routes'] as const).flatMap((kind) =>
    [...facts[kind]].map(([id, { states, checkEvery, owner }]) => ({
      file: `facts/${kind}/${id}.yaml`,
      where: `states ${states.length}, checkedOn`,
      checkedOn: newestState(states).checkedOn,
      checkEvery,
      owner,
    })),
  );
  const places = [...facts.places].map(([id, { checkedOn, checkEvery, owner }]) => ({
    file: `facts/places/${id}.yaml`,
    where: 'checkedOn',
    checkedOn,
    checkEvery,
    owner,
  }));
  const messages = [...facts.rumours].map(([id, { checkedOn }]) => ({
    file: `facts/rumours/${id}.yaml`,
    where: 'checkedOn',
    checkedOn,
    checkEvery: checkMessagesEvery,
  }));
  return [...ways, ...places, ...messages].filter((one) => today >= overdueFrom(one));
}

/** What is overdue, as warnings: they do not stop the build. */
export const overdueWarnings = (content: Content, today: Day): Problem[] =>
  overdueFacts(content, today).map(({ file, where, checkedOn, checkEvery, owner }) =>
    problemIn(
      file,
      where,
      `nobody has looked since ${checkedOn}; it is to be checked every ${checkEvery} days${owner === undefined ? '' : ` (${owner})`}.`,
      'Look at the sources again, and write the day of your look.',
    ),
  );
