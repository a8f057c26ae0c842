import type { FactKind } from '../schemas/facts.ts';
import { openDataSchema } from '../schemas/open-data.ts';

/** A field of the open data, and what it means in the words of its schema. */
export interface DataField {
  /** Where it stands: `states.from`, `criteria[present-by].day`. */
  readonly path: string;
  readonly title: string;
  readonly hint: string;
}

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

/** Every field of one kind of facts that has a hint, once: rules of several kinds share most of theirs. */
export function dictionary(kind: FactKind): DataField[] {
  const { properties } = openDataSchema(kind, '') as Schema;
  const fields = fieldsOf(properties![kind]!.items!, '');
  const seen = new Set<string>();
  return fields.filter(({ path, hint }) => {
    const key = `${path.replaceAll(/\[[^\]]*\]/gv, '')} ${hint}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function fieldsOf(schema: Schema, at: string): DataField[] {
  const variants = schema.oneOf ?? schema.anyOf ?? [];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
      const path = at === '' ? name : `${at}.${name}`;
      const { title, description } = field;
      const own = title !== undefined && description !== undefined ? [{ path, title, hint: description }] : [];
      return [...own, ...fieldsOf(field, path)];
    }),
    ...(schema.items ? fieldsOf(schema.items, at) : []),
    ...variants.flatMap((variant) => fieldsOf(variant, `${at}${kindOf(variant)}`)),
  ];
}

/** What tells a variant from the others: `[present-by]`. */
const kindOf = ({ properties }: Schema) => {
  const kind = properties?.['kind']?.const;
  return typeof kind === 'string' ? `[${kind}]` : '';
};
