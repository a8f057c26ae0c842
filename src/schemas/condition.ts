import { z } from 'zod';
import { daySchema } from './day.ts';
import { countrySchema } from './ids.ts';
import { wordsSchema } from './words.ts';

export const legalStatuses = ['regular', 'in-process', 'asylum-seeker', 'refugee', 'none'] as const;
export type LegalStatus = (typeof legalStatuses)[number];
/** What a person has or has not: each is asked as a question with yes and no. */
export const possessions = [
  'us-supporter',
  'approved-family-petition',
  'employer-petition',
  'employer-in-spain',
  'invitation',
  'guardian-of-ppt-child',
  'held-virte',
  'born-in-central-america',
] as const;
export type Possession = (typeof possessions)[number];
/** Whether UNHCR has referred a person, and to which country. */
export const referrals = ['no', 'yes', 'us', 'ca', 'es'] as const;
export const registrations = ['asylum-seeker', 'refugee', 'regularisation'] as const;

const countries = (title: string, description: string) =>
  z.array(countrySchema).min(1).exactOptional().meta({ title, description });

const nationality = z
  .strictObject({
    kind: z.literal('nationality').meta({ title: 'Kind' }),
    anyOf: countries('Any of', 'Met by a person with at least one of these nationalities. Country letters: CO, VE.'),
    noneOf: countries(
      'None of',
      'Nationalities that are shut out. Say beside it whether the passport or the person counts.',
    ),
    notListed: countries(
      'Known not to be listed',
      'Only with "None of", counted by passport, where the list is longer than what we read of it: nationalities that are certainly not on it. For any other the answer is "not known".',
    ),
    only: countries('Only', 'Met if the person has no other nationality than these.'),
    of: z.enum(['passport', 'person', 'own']).exactOptional().meta({
      title: 'Counted by',
      description:
        'Only with "None of". Passport: a second, unlisted passport is enough (visa and entry rules). Person: one listed nationality is too many. Own: the country’s own nationals, who need no such permit there; it is told as that, not as a refusal.',
    }),
  })
  .refine(({ anyOf, noneOf, only }) => [anyOf, noneOf, only].filter(Boolean).length === 1, {
    error: 'needs exactly one of "anyOf", "noneOf" and "only"',
  })
  .refine(({ noneOf, of }) => Boolean(noneOf) === Boolean(of), {
    error: 'needs "of: passport", "of: person" or "of: own" with "noneOf", and never without it',
  })
  .refine(({ notListed, of }) => notListed === undefined || of === 'passport', {
    error: 'has "notListed", which goes only with "noneOf" and "of: passport"',
  });

const locatedIn = z
  .strictObject({
    kind: z.literal('located-in').meta({ title: 'Kind' }),
    anyOf: countries('Any of', 'The person must be in one of these countries. Country letters: CO, VE.'),
    noneOf: countries('None of', 'The person must be in none of these countries.'),
    ownCountry: z
      .literal(true)
      .exactOptional()
      .meta({ title: 'Own country', description: 'The person must be in the country of their nationality.' }),
    abroad: z
      .literal(true)
      .exactOptional()
      .meta({ title: 'Abroad', description: 'The person must be outside every country of their nationality.' }),
  })
  .refine((one) => [one.anyOf, one.noneOf, one.ownCountry, one.abroad].filter(Boolean).length === 1, {
    error: 'needs exactly one of "anyOf", "noneOf", "ownCountry" and "abroad"',
  });

const presentBy = z.strictObject({
  kind: z.literal('present-by').meta({ title: 'Kind' }),
  day: daySchema.meta({
    title: 'On or before',
    description: 'The last day on which the person must already have been there. This day counts.',
  }),
  in: countrySchema.meta({ title: 'In', description: 'Country letters, as CO for Colombia.' }),
});

const statuses = z.array(z.enum(legalStatuses)).min(1);

const legalStatus = z.strictObject({
  kind: z.literal('legal-status').meta({ title: 'Kind' }),
  anyOf: statuses.meta({
    title: 'Any of',
    description: 'Every status that is enough. A recognised refugee counts as regular, too.',
  }),
  butNot: statuses.exactOptional().meta({
    title: 'But not',
    description: 'A status that shuts out even somebody who has one of those above.',
  }),
  unclear: statuses.exactOptional().meta({
    title: 'Not clear',
    description:
      'A status of which no source says whether it is enough: the answer is then "not known". Say so in the note.',
  }),
  at: z.union([z.literal('application'), daySchema]).meta({
    title: 'Counted on',
    description: '"application" if the status on the day of applying counts, else the day: 2023-06-11.',
  }),
});

const age = z
  .strictObject({
    kind: z.literal('age').meta({ title: 'Kind' }),
    atLeast: z
      .int()
      .min(0)
      .max(120)
      .exactOptional()
      .meta({ title: 'At least', description: 'Years. This age is enough.' }),
    atMost: z
      .int()
      .min(0)
      .max(120)
      .exactOptional()
      .meta({ title: 'At most', description: 'Years. This age is still young enough.' }),
  })
  .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, {
    error: 'needs "atLeast" or "atMost"',
  });

const has = z
  .strictObject({
    kind: z.literal('has').meta({ title: 'Kind' }),
    what: z
      .enum([...possessions, 'unhcr-referral'])
      .meta({ title: 'What', description: 'What the person must have. It is asked as a question.' }),
    to: z
      .enum(['US', 'CA', 'ES'])
      .exactOptional()
      .meta({ title: 'To', description: 'Only for a referral by UNHCR: the country. Country letters.' }),
    unaskedIn: countries(
      'Not asked in',
      'Only for a referral by UNHCR: countries where nobody is asked for it, as nobody is at home. Without an answer it stays not known.',
    ),
  })
  .refine(({ what, to, unaskedIn }) => what === 'unhcr-referral' || (to === undefined && unaskedIn === undefined), {
    error: 'has "to" or "unaskedIn", which go only with "unhcr-referral"',
  });

const registered = z.strictObject({
  kind: z.literal('registered').meta({ title: 'Kind' }),
  as: z.enum(registrations).meta({ title: 'As', description: 'What the person must have been registered as.' }),
  onOrBefore: daySchema
    .exactOptional()
    .meta({ title: 'On or before', description: 'The last day of registration that counts.' }),
  onOrAfter: daySchema
    .exactOptional()
    .meta({ title: 'On or after', description: 'The first day of registration that counts.' }),
});

const text = z.strictObject({
  kind: z.literal('text').meta({ title: 'Kind' }),
  text: wordsSchema.meta({
    title: 'Words',
    description: 'A condition that no question can decide. Shown as "also required".',
  }),
});

export const conditionKinds = [
  'nationality',
  'located-in',
  'present-by',
  'legal-status',
  'age',
  'has',
  'registered',
] as const;
/** What a condition can be about: the kinds that have a value to compare. */
export const conditionKindSchema = z.enum(conditionKinds);

const noRequirement = z.strictObject({
  kind: z.literal('no-requirement').meta({ title: 'Kind' }),
  about: conditionKindSchema.meta({ title: 'About', description: 'What a source says was not required.' }),
});

const undocumented = z.strictObject({
  kind: z.literal('undocumented').meta({ title: 'Kind' }),
  about: conditionKindSchema.meta({ title: 'About', description: 'What we looked for a rule on and found none.' }),
});

/** The conditions that compare what a person answers, or that hold words alone. The editor offers them in this order. */
export const simpleConditions = [nationality, locatedIn, presentBy, legalStatus, age, has, registered, text] as const;

/** A condition that can stand in a group of `any-of`. */
export const simpleConditionSchema = z.discriminatedUnion('kind', simpleConditions);
export type SimpleCondition = z.output<typeof simpleConditionSchema>;

/** What a source says was not required, or what we looked for and did not find. */
export const missingConditions = { noRequirement, undocumented };
