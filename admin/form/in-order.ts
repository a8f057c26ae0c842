import type { CmsField, CmsType } from './cms-field.ts';

type Table = Readonly<Record<string, unknown>>;

/**
 * Puts an entry into the order of its form, at every depth, and leaves out what is optional and empty, except for lists
 * that stand in the file with nothing in them. Decap keeps larger
 * tables in an order of its own, so that a saved file would be shuffled and a change of one word could not be seen in it.
 */
export function inOrder(entry: Table, fields: readonly CmsField[], first: readonly string[] = []): Table {
  const known = fields.map(({ name }) => name);
  const rest = Object.keys(entry).filter((key) => !known.includes(key) && !first.includes(key));
  return Object.fromEntries(
    [...first, ...known, ...rest]
      .map((key): [string, unknown, CmsField | undefined] => {
        const field = fields.find(({ name }) => name === key);
        const value = valueInOrder(entry[key], field);
        return [key, keepsEmpty(field) && isNothing(value) ? [] : value, field];
      })
      .filter(([, value, field]) => value !== undefined && (mustStand(field) || !isEmpty(value, field!)))
      .map(([key, value]) => [key, value]),
  );
}

function valueInOrder(value: unknown, field: CmsField | undefined): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => itemInOrder(item, field));
  const fields = field?.['fields'] as readonly CmsField[] | undefined;
  return isTable(value) && fields ? inOrder(value, fields) : value;
}

/** A line of a list; where it can have several shapes, what tells them apart stands first. */
function itemInOrder(item: unknown, field: CmsField | undefined): unknown {
  if (!isTable(item)) return item;
  const typeKey = field?.['typeKey'] as string | undefined;
  if (typeKey === undefined) return valueInOrder(item, field);
  const type = (field!['types'] as readonly CmsType[]).find(({ name }) => name === item[typeKey]);
  return inOrder(item, type?.fields ?? [], [typeKey]);
}

const keepsEmpty = (field: CmsField | undefined) => field?.['keep_empty'] === true;
const mustStand = (field: CmsField | undefined) => field?.required !== false || keepsEmpty(field);
const isNothing = (value: unknown) => value === undefined || value === null || value === '';

const isEmpty = (value: unknown, field: CmsField) =>
  value === '' ||
  (value === false && field['only_true'] === true) ||
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (isTable(value) && Object.keys(value).length === 0);

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
