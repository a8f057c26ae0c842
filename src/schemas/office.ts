import { z } from 'zod';
import { criteriaSchema } from './criterion.ts';
import { detailsSchema } from './detail.ts';
import { countrySchema } from './ids.ts';
import { statesSchema } from './state.ts';

export const upkeepShape = {
  checkEvery: z
    .int()
    .min(1)
    .max(365)
    .meta({ title: 'Check every', description: 'Days after which somebody must look again.' }),
  owner: z.string().min(2).meta({ title: 'Owner', description: 'The person or team who looks.' }),
};

/** A Safe Mobility Office, by the country that hosted it. */
export const officeSchema = z.strictObject({
  country: countrySchema.meta({ title: 'Country', description: 'Country letters, as CO for Colombia.' }),
  operators: z
    .array(z.string().min(2))
    .min(1)
    .meta({ title: 'Operators', description: 'Who ran it, by their short names: UNHCR, IOM.' }),
  ...upkeepShape,
  states: statesSchema,
  criteria: criteriaSchema,
  details: detailsSchema,
});
export type Office = z.output<typeof officeSchema>;
