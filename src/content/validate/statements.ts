import type { Statement } from '../../schemas/statement.ts';
import type { Content } from '../content.ts';

/** A statement, or a part of one that has sources of its own, and where it stands. */
export interface Placed {
  readonly file: string;
  readonly where: string;
  /** A disputed statement has the sources of all its sides. */
  readonly statement: Partial<Statement> & Pick<Statement, 'sources'>;
}

type Sourced = Placed['statement'];
type Disputed = Omit<Sourced, 'sources'> & { readonly alternatives: readonly Sourced[] };

/** Every part of the facts that cites sources. */
export function statementsOf({ facts }: Pick<Content, 'facts'>): Placed[] {
  const whole = (['events', 'figures', 'contacts', 'rumours', 'places'] as const).flatMap((kind) =>
    [...facts[kind]].map(([id, statement]): Placed => ({ file: `facts/${kind}/${id}.yaml`, where: '', statement })),
  );
  const parts = (['offices', 'routes'] as const).flatMap((kind) =>
    [...facts[kind]].flatMap(([id, { states, criteria, details }]) => {
      const file = `facts/${kind}/${id}.yaml`;
      const lines = Object.entries({ states, criteria, details }).flatMap(([list, statements]) =>
        statements.map((statement, index): Placed => ({
          file,
          where: `${list} ${index + 1}`,
          statement: sourcedAsOne(statement),
        })),
      );
      const ends = states.flatMap(({ mayEndOn }, index): Placed[] =>
        mayEndOn === undefined
          ? []
          : [{ file, where: `states ${index + 1}, mayEndOn`, statement: { sources: mayEndOn.sources } }],
      );
      return [...lines, ...ends];
    }),
  );
  const ofPlaces = [...facts.places].flatMap(([id, { authority, details }]) => {
    const file = `facts/places/${id}.yaml`;
    const lines = details.map((statement, index): Placed => ({ file, where: `details ${index + 1}`, statement }));
    return authority === undefined ? lines : [{ file, where: 'authority', statement: authority }, ...lines];
  });
  return [...whole, ...parts, ...ofPlaces];
}

/** A disputed statement has its sources at its sides. */
function sourcedAsOne(statement: Sourced | Disputed): Sourced {
  if (!('alternatives' in statement)) return statement;
  const { alternatives, ...own } = statement;
  return { ...own, sources: alternatives.flatMap(({ sources }) => sources) };
}

/** A field of a statement, in words: `criteria 4, evidenceOn`, or `evidenceOn` where the whole file is one statement. */
export const fieldOf = ({ where }: Pick<Placed, 'where'>, field: string): string =>
  where === '' ? field : `${where}, ${field}`;
