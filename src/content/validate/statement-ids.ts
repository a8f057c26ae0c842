import { statementLists } from '../../schemas/statement-id.ts';
import type { Content } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';

/** Dated statements that nobody can cite: those without an id, and those that share one with another of their file. */
export function statementIdProblems({ facts }: Pick<Content, 'facts'>): Problem[] {
  return (['offices', 'routes', 'places'] as const).flatMap((kind) =>
    [...facts[kind]].flatMap(([name, fact]) => {
      const file = `facts/${kind}/${name}.yaml`;
      const placed = statementLists.flatMap((list) =>
        linesOf(fact, list).map(({ id }, index) => ({ id, where: `${list} ${index + 1}` })),
      );
      return placed.flatMap(({ id, where }, index): Problem[] => {
        if (id === undefined) {
          return [
            problemIn(file, where, 'has no id, so that nobody can cite it.', 'Run "npm run fix", which gives it one.'),
          ];
        }
        const first = placed.find((other) => other.id === id)!;
        if (placed.indexOf(first) === index) return [];
        return [
          problemIn(
            file,
            `${where}, id`,
            `"${id}" is the id of ${first.where} too.`,
            'Remove the id of the newer line, and run "npm run fix", which gives it one of its own.',
          ),
        ];
      });
    }),
  );
}

type Listed = Readonly<Partial<Record<(typeof statementLists)[number], readonly { readonly id?: string }[]>>>;

/** The lines of one list; a place has details alone. */
const linesOf = (fact: Listed, list: (typeof statementLists)[number]) => fact[list] ?? [];
