import { z } from 'zod';
import { missingConditions, conditionKindSchema, simpleConditions, simpleConditionSchema } from './condition.ts';
import { idSchema } from './ids.ts';
import { periodShape, sourcesSchema, statementIdShape, statementShape } from './statement.ts';

const { sources: _, ...unsourced } = statementShape;

const period = {
  ...statementIdShape,
  ...periodShape,
  rule: idSchema.exactOptional().meta({
    title: 'Name of the rule',
    description:
      'Only where one office or route has two rules of the same kind on the same day, as "visa-pause" beside "entry-proclamation".',
  }),
};
const dated = { ...period, ...unsourced };
const criterion = { ...period, ...statementShape };
const side = { sources: sourcesSchema };

const { noRequirement, undocumented } = missingConditions;

type Extended<Conditions extends readonly z.ZodObject[], Shape extends z.ZodRawShape> = {
  -readonly [Index in keyof Conditions]: Conditions[Index] extends z.ZodObject<infer Own, infer Config>
    ? z.ZodObject<z.util.Extend<Own, Shape>, Config>
    : never;
};

/** Every simple condition with more fields, so that a new kind is a criterion and a side of a dispute by itself. */
const simpleWith = <Shape extends z.ZodRawShape>(shape: Shape) =>
  simpleConditions.map((condition) => (condition as z.ZodObject).safeExtend(shape)) as unknown as Extended<
    typeof simpleConditions,
    Shape
  >;

/** The name of a kind, by which the editor offers it. */
export const kindOf = <const Kind extends string>(kind: Kind) => z.literal(kind).meta({ title: 'Kind' });

/** Groups of conditions, one whole of which must hold. */
export const groupsOf = <Condition extends z.ZodType>(condition: Condition) =>
  z
    .array(
      z.strictObject({
        all: z.array(condition).min(1).meta({
          title: 'All of',
          description: 'Every condition of this group must hold.',
        }),
        exception: z.literal(true).exactOptional().meta({
          title: 'Exception, case by case',
          description: 'An authority grants it in single cases. It is shown, and never makes an answer look possible.',
        }),
      }),
    )
    .min(2)
    .refine((options) => options.some(({ exception }) => !exception), {
      error: 'holds exceptions only, so that nobody could ever meet it',
      params: { remedy: 'Give the group that is the rule, or write the exception as a note.' },
    })
    .meta({ title: 'Groups', description: 'One whole group must hold.' });

/** What each side of a dispute says. */
export const sidesOf = <Side extends z.ZodType>(side: Side) =>
  z.array(side).min(2).meta({ title: 'Sides', description: 'What each side says, with its own sources.' });

const anyOf = z.strictObject({ kind: kindOf('any-of'), options: groupsOf(simpleConditionSchema), ...criterion });

const disputed = z
  .strictObject({
    kind: kindOf('disputed'),
    about: conditionKindSchema.meta({ title: 'About', description: 'What the sources differ on.' }),
    alternatives: sidesOf(z.discriminatedUnion('kind', [...simpleWith(side), noRequirement.safeExtend(side)])),
    ...dated,
  })
  .refine(({ certainty }) => certainty === 'disputed', {
    path: ['certainty'],
    error: 'is "disputed" for a statement of this kind',
  });

/** One dated rule about who could apply. All rules in force on a day must hold. */
export const criterionSchema = z.discriminatedUnion('kind', [
  ...simpleWith(criterion),
  noRequirement.safeExtend(criterion),
  undocumented.safeExtend(criterion),
  anyOf,
  disputed,
]);
export type Criterion = z.output<typeof criterionSchema>;

export const criteriaSchema = z.array(criterionSchema).meta({
  title: 'Criteria',
  description:
    'Who could apply. When a rule changes, end the old line and add a new one; closing an office ends no criterion.',
});
