import { z } from 'zod';
import { simpleConditionSchema } from './condition.ts';
import { criteriaSchema } from './criterion.ts';
import { detailsSchema } from './detail.ts';
import { countrySchema, idSchema } from './ids.ts';
import { upkeepShape } from './office.ts';
import { statesSchema } from './state.ts';
import { wordsSchema } from './words.ts';

/** The pathways in the order that readers meet them: first what can be done where they are. */
export const pathways = [
  'where-you-are',
  'refugee-resettlement',
  'family-reunification',
  'humanitarian-parole',
  'work-visas',
  'other-countries',
] as const;
export type Pathway = (typeof pathways)[number];

export const starters = ['person', 'relative', 'supporter', 'employer', 'agency'] as const;

/** One legal way into or within one country. It belongs to one pathway. */
export const routeSchema = z.strictObject({
  name: wordsSchema.meta({ title: 'Name', description: 'What officials call it, in plain words.' }),
  summary: wordsSchema.meta({
    title: 'What it is',
    description: 'One sentence that is true on any day: what the person gets. No state, no day, no promise.',
  }),
  pathway: z.enum(pathways).meta({ title: 'Pathway', description: 'The page that this route stands on.' }),
  destination: countrySchema.meta({
    title: 'Country',
    description: 'Where the person may live or work. Country letters.',
  }),
  startedBy: z.enum(starters).meta({ title: 'Started by', description: 'Who must take the first step.' }),
  ...upkeepShape,
  states: statesSchema,
  criteria: criteriaSchema,
  already: z
    .array(
      z.strictObject({
        all: z
          .array(simpleConditionSchema)
          .min(1)
          .meta({ title: 'All of', description: 'Every condition of this group must hold.' }),
      }),
    )
    .min(1)
    .exactOptional()
    .meta({
      title: 'Who has it already',
      description:
        'Whoever fits one whole group has it already: asylum asked for, a status, a permit. They are told how to keep it, never that it looks possible.',
    }),
  contacts: z.array(idSchema).min(1).exactOptional().meta({
    title: 'Where to ask',
    description: 'Who takes the request or answers questions on it: the first stands on every card, with its number.',
    refersTo: 'contacts',
  }),
  details: detailsSchema,
});
export type Route = z.output<typeof routeSchema>;
