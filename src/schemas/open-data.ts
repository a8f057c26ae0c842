import { z } from 'zod';
import { daySchema } from './day.ts';
import { factSchemas, type FactKind } from './facts.ts';
import { idSchema } from './ids.ts';
import { judgedCriterionSchema } from './judged.ts';
import { upkeepShape } from './office.ts';
import { routeSchema } from './route.ts';
import { stateSchema } from './state.ts';

/** Under what conditions anybody may use the facts. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

export const factKinds = Object.keys(factSchemas) as FactKind[];

type JsonSchema = Readonly<Record<string, unknown>>;

/** Words of `.meta()` that only the editor's form reads. */
const ofTheForm = ['refersTo', 'isLong', 'isHidden', 'dayForm', 'hasCome'];

function jsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    override: ({ jsonSchema: part }) => {
      for (const word of ofTheForm) Reflect.deleteProperty(part, word);
    },
  });
  return made;
}

const draft = 'https://json-schema.org/draft/2020-12/schema';

const dayShown = {
  ...jsonSchema(daySchema),
  title: 'Day shown',
  description: 'The facts are those known on this day.',
};
const id = {
  ...jsonSchema(idSchema),
  title: 'Id',
  description: 'The name that other facts cite it by. It never changes.',
};

const object = (properties: JsonSchema, optional: JsonSchema = {}): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties: { ...properties, ...optional },
});

/**
 * The JSON Schema of `/api/v1/<kind>.json`: the day, the licence, and the facts of one kind, each with the name that
 * others cite it by. What a schema asks beyond the shape of a fact (that a range has two ends) is validated before a
 * build, and JSON Schema has no words for it.
 */
export function openDataSchema(kind: FactKind, address: string): JsonSchema {
  const { properties, required, ...fact } = jsonSchema(factSchemas[kind]) as JsonSchema & {
    readonly properties: JsonSchema;
    readonly required: readonly string[];
  };
  const items = { ...fact, properties: { id, ...properties }, required: ['id', ...required] };
  return {
    $schema: draft,
    $id: address,
    title: `Safe Mobility Guide: ${kind}`,
    ...object({
      $schema: { const: address, description: 'The address of this schema.' },
      licence: { const: licence, description: 'Creative Commons Attribution 4.0: use the facts, and name the guide.' },
      on: dayShown,
      [kind]: { type: 'array', items },
    }),
  };
}

/** The JSON Schema of `/api/v1/rules.json`: what the engine evaluates, without words and sources. */
export function rulesSchema(address: string): JsonSchema {
  const { state, from, atLeastSince, mayEndOn, checkedOn } = stateSchema.shape;
  const day = jsonSchema(mayEndOn.def.innerType.shape.day);
  const times = object(
    { state: jsonSchema(state), from: jsonSchema(from), checkedOn: jsonSchema(checkedOn) },
    { atLeastSince: jsonSchema(atLeastSince), mayEndOn: { ...jsonSchema(mayEndOn), ...object({ day }) } },
  );
  const way = object(
    {
      id,
      checkEvery: jsonSchema(upkeepShape.checkEvery),
      states: { type: 'array', items: times },
      criteria: { type: 'array', items: jsonSchema(judgedCriterionSchema) },
    },
    { already: jsonSchema(routeSchema.shape.already) },
  );
  return {
    $schema: draft,
    $id: address,
    title: 'Safe Mobility Guide: rules',
    ...object({ on: dayShown, subjects: { type: 'array', items: way } }),
  };
}
