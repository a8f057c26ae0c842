import { z } from 'zod';
import { legalStatuses, possessions, referrals } from './condition.ts';
import { daySchema, looseDaySchema } from './day.ts';
import { countrySchema, idSchema } from './ids.ts';

export const outcomes = ['likely', 'unknown', 'unlikely', 'closed'] as const;

/** What a person answers in the questionnaire. Everything may be left out: not known is never no. */
export const answersSchema = z.strictObject({
  nationality: z
    .array(countrySchema)
    .min(1)
    .exactOptional()
    .meta({ title: 'Nationality', description: 'One or more. Country letters: VE.' }),
  country: countrySchema.exactOptional().meta({ title: 'Where the person is', description: 'Country letters: CO.' }),
  since: looseDaySchema
    .exactOptional()
    .meta({ title: 'In that country since', description: 'A year, a month or a day: 2023, 2023-05 or 2023-05-20.' }),
  status: z
    .array(z.enum(legalStatuses))
    .min(1)
    .exactOptional()
    .meta({ title: 'Legal status', description: 'In the country where the person is. One or more.' }),
  age: z
    .int()
    .min(0)
    .max(120)
    .exactOptional()
    .meta({ title: 'Age', description: 'In years, on the day of the check. Never a birth date.' }),
  'unhcr-referral': z
    .enum(referrals)
    .exactOptional()
    .meta({ title: 'Referred by UNHCR', description: 'To which country, "yes" if that is not known, or "no".' }),
  has: z
    .partialRecord(z.enum(possessions), z.boolean())
    .exactOptional()
    .meta({ title: 'Has', description: 'What the person has, each with true or false.' }),
});
export type Answers = z.output<typeof answersSchema>;

/** The answers that have a question of their own. What a person has is asked one by one, with yes and no. */
export const answerNames = answersSchema.omit({ has: true }).keyof().options;
export type AnswerName = (typeof answerNames)[number];

/** A test person: what they answer on a day, and what must come out. */
export const exampleSchema = z.strictObject({
  name: z
    .string()
    .min(5)
    .meta({ title: 'Name', description: 'Who it is, in one line: a Venezuelan who came to Colombia in May 2023.' }),
  on: daySchema.meta({ title: 'Day', description: 'The day on which the person asks.' }),
  answers: answersSchema.meta({ title: 'Answers', description: 'What the person would fill in.' }),
  expect: z
    .record(idSchema, z.enum(outcomes))
    .meta({ title: 'Must come out', description: 'The outcome for some offices and routes.', refersTo: 'ways' }),
  because: z.string().min(5).meta({ title: 'Because', description: 'The rule that decides it, in one sentence.' }),
});
export type Example = z.output<typeof exampleSchema>;
