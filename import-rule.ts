import { relative, resolve } from 'node:path';
import type { RuleTester } from 'oxlint/plugins-dev';
import { rooms } from './import-table.ts';

/** The room that a file of the repository stands in, if the table has it. */
export const roomOf = (file: string): string | undefined =>
  Object.keys(rooms)
    .filter((room) => isIn(file, room))
    .sort((a, b) => b.length - a.length)[0];

const isIn = (file: string, room: string) => file === room || file.startsWith(`${room}/`);

/** Whether a file may import something, a package or another file, as values or as types alone. */
export function mayImport(file: string, wanted: string, isTypeOnly: boolean): boolean {
  const name = roomOf(file);
  if (name === undefined) return true;
  const { uses, types = [], packages = [] } = rooms[name]!;
  if (packages.some((one) => isIn(wanted, one))) return true;
  const target = roomOf(wanted) ?? '';
  if (target === name) return true;
  // A file may be named by itself, where the rest of its room is closed.
  const isListed = (list: readonly string[]) => list.includes(target) || list.includes(wanted);
  return isListed(uses) || (isTypeOnly && isListed(types));
}

type Rule = Parameters<RuleTester['run']>[1];

/** What an import and an export have in common. */
interface Imported {
  readonly range: [number, number];
  readonly start: number;
  readonly end: number;
  readonly importKind?: string | undefined;
  readonly exportKind?: string | undefined;
  readonly source?: object | null;
  readonly specifiers?: readonly object[];
}

/** Refuses every import that the table does not name. */
const importTable: Rule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const top = context.cwd;
    const file = relative(top, context.physicalFilename).replaceAll('\\', '/');
    const look = (node: Imported) => {
      const { importKind, exportKind, source, specifiers = [] } = node;
      const from = source && 'value' in source && source.value;
      if (typeof from !== 'string') return;
      const path = from.replace(/\?.*$/v, '');
      const wanted = path.startsWith('.') ? relative(top, resolve(top, file, '..', path)).replaceAll('\\', '/') : path;
      const isTypeOnly =
        importKind === 'type' ||
        exportKind === 'type' ||
        (specifiers.length > 0 && specifiers.every((one) => 'importKind' in one && one.importKind === 'type'));
      if (mayImport(file, wanted, isTypeOnly)) return;
      const { because } = rooms[roomOf(file)!]!;
      context.report({
        node,
        message: `${file} may not import ${isTypeOnly ? 'types' : 'values'} from ${wanted}. ${because} The table is in import-table.ts.`,
      });
    };
    return {
      ImportDeclaration: look,
      ImportExpression: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
    };
  },
};

/** Oxlint asks for its rules as what a file exports by default. */
export default { meta: { name: 'house' }, rules: { 'import-table': importTable } };
