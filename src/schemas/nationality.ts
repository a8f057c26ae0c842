import { z } from 'zod';
import { countrySchema } from './ids.ts';
import { wordsSchema } from './words.ts';

/** A nationality that the site has pages for. */
export const nationalitySchema = z.strictObject({
  country: countrySchema.meta({ title: 'Country', description: 'Country letters, as VE for Venezuela.' }),
  name: wordsSchema.meta({ title: 'Name', description: 'The adjective, as it stands in a list: Venezuelan.' }),
  people: wordsSchema.meta({ title: 'People', description: 'The plural, as it stands in a sentence: Venezuelans.' }),
});
