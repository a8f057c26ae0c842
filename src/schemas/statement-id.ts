import type { Office } from './office.ts';

/** The lists of an office, a route or a place whose lines carry an id of their own. */
export const statementLists = ['states', 'criteria', 'details'] as const satisfies readonly (keyof Office)[];

type Line = Readonly<Record<string, unknown>>;

const isLine = (value: unknown): value is Line => typeof value === 'object' && value !== null && !Array.isArray(value);

const linesOf = (entry: Line, list: string): Line[] => {
  const lines: unknown = entry[list];
  return Array.isArray(lines) ? lines.filter(isLine) : [];
};

const hasId = ({ id }: Line): boolean => typeof id === 'string' && id !== '';

/** What a line is about and since when, as a name: `closed-2025-01-23`, `present-by-2023-06-28`. */
function nameOf({ state, topic, kind, about, what, rule, from }: Line): string {
  const since = typeof from === 'string' || typeof from === 'number' ? String(from).split('/')[0] : undefined;
  const parts = [state ?? topic ?? about ?? kind, what, rule, since];
  return parts
    .filter((part) => typeof part === 'string')
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gv, '-')
    .replaceAll(/^-|-$/gv, '');
}

/**
 * Gives each dated statement of an office, a route or a place that has no id one of its own, unique in its file and made from what
 * it says and since when. An id that is there stays as it is, whatever else changes, because others cite it. Anything
 * that is no such list is left alone, so that an entry of any kind may be handed in.
 */
export function withStatementIds(entry: Line): Line {
  const taken = new Set(statementLists.flatMap((list) => linesOf(entry, list).map(({ id }) => id)));

  function idFor(line: Line): string {
    const name = nameOf(line);
    const candidates = [name, ...Array.from({ length: taken.size + 1 }, (_, index) => `${name}-${index + 2}`)];
    const id = candidates.find((one) => !taken.has(one))!;
    taken.add(id);
    return id;
  }

  const named = statementLists
    .filter((list) => Array.isArray(entry[list]))
    .map((list): [string, unknown[]] => [
      list,
      (entry[list] as unknown[]).map((line) => (!isLine(line) || hasId(line) ? line : { ...line, id: idFor(line) })),
    ]);
  return { ...entry, ...Object.fromEntries(named) };
}
