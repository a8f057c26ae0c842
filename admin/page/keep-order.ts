import { withStatementIds } from '../../src/schemas/statement-id.ts';
import type { CmsField } from '../form/cms-field.ts';
import { inOrder } from '../form/in-order.ts';
import type { Entry, OrderedTable, Table } from './decap.ts';

/** The words of an entry in the order of its form, so that a saved file differs in nothing but what was changed; new statements get an id. */
export function orderedEntry(entry: Entry, fields: readonly CmsField[]): OrderedTable {
  const data = entry.get('data');
  return asTable(inOrder(withStatementIds(data.toJS()), fields), data);
}

/** Plain tables and lists as Decap keeps them, made from a table of its own. */
function asTable(plain: Readonly<Record<string, unknown>>, like: Table): OrderedTable {
  return Object.entries(plain).reduce(
    (table, [key, value]) => table.set(key, asValue(value, like)),
    like.clear().toOrderedMap(),
  );
}

function asValue(value: unknown, like: Table): unknown {
  if (Array.isArray(value))
    return like
      .clear()
      .toList()
      .push(...value.map((item: unknown) => asValue(item, like)));
  if (typeof value !== 'object' || value === null) return value;
  return asTable(value as Readonly<Record<string, unknown>>, like);
}
