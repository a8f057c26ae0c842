import { z } from 'zod';
import { conditionKinds, missingConditions, simpleConditions } from './condition.ts';
import { groupsOf, kindOf, sidesOf, type Criterion } from './criterion.ts';
import { periodShape } from './statement.ts';

/** A condition as the engine reads it: all that it compares; of one that is words alone, that it is there. */
function judgedCondition(condition: z.ZodObject, more: z.ZodRawShape = {}): z.ZodObject {
  const { kind } = condition.shape as { readonly kind: z.ZodLiteral<string> };
  const isCompared = conditionKinds.some((one) => one === kind.value);
  return z.object({ ...(isCompared ? condition.shape : { kind }), ...more });
}

const oneOf = (conditions: readonly z.ZodObject[]) => {
  const [first, ...others] = conditions;
  return z.discriminatedUnion('kind', [first!, ...others]);
};

const { noRequirement, undocumented } = missingConditions;

/** A criterion as the engine reads it: its conditions and its days, without words, sources and names. */
export const judgedCriterionSchema = oneOf([
  ...[...simpleConditions, noRequirement, undocumented].map((condition) => judgedCondition(condition, periodShape)),
  z.object({
    kind: kindOf('any-of'),
    options: groupsOf(oneOf(simpleConditions.map((condition) => judgedCondition(condition)))),
    ...periodShape,
  }),
  z.object({
    kind: kindOf('disputed'),
    alternatives: sidesOf(oneOf([...simpleConditions, noRequirement].map((condition) => judgedCondition(condition)))),
    ...periodShape,
  }),
]);

/** The parts of a criterion that the engine reads. It asks for no others, so that they are one to it. */
export const judgedParts = (criterion: Criterion): Criterion =>
  judgedCriterionSchema.parse(criterion) as unknown as Criterion;
