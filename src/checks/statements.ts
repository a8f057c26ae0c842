import type { Statement } from '../schemas/statement.ts';
import type { Content } from './content.ts';

/** A statement, or a part of one that has sources of its own, and where it stands. */
export interface Placed {
  readonly file: string;
  readonly where: string;
  readonly statement: Partial<Statement> & Pick<Statement, 'sources'>;
}

type Sourced = Placed['statement'];

/** Every part of the facts that cites sources. */
export function statementsOf({ facts }: Content): Placed[] {
  const whole = (['events', 'figures', 'contacts', 'rumours'] as const).flatMap((kind) =>
    [...facts[kind]].map(([id, statement]): Placed => ({ file: `facts/${kind}/${id}.yaml`, where: '', statement })),
  );
  const parts = (['offices', 'routes'] as const).flatMap((kind) =>
    [...facts[kind]].flatMap(([id, { states, criteria, details }]) =>
      Object.entries({ states, criteria, details }).flatMap(([list, statements]) =>
        statements.flatMap((statement, index) =>
          sidesOf(statement).map((side): Placed => ({
            file: `facts/${kind}/${id}.yaml`,
            where: `${list} ${String(index + 1)}`,
            statement: side,
          })),
        ),
      ),
    ),
  );
  return [...whole, ...parts];
}

/** A disputed statement has its sources at its sides; the days of its check are its own. */
function sidesOf(
  statement: Sourced | (Omit<Sourced, 'sources'> & { readonly alternatives: readonly Sourced[] }),
): Sourced[] {
  if (!('alternatives' in statement)) return [statement];
  const { alternatives, ...own } = statement;
  return [{ ...own, sources: [] }, ...alternatives];
}
