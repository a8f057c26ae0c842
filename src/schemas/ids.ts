import { z } from 'zod';

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

const writeACountry = 'Write the two capital letters of the country, as CO for Colombia.';

/** A country by its two capital letters in ISO 3166-1, as `CO` for Colombia. */
export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/v, { error: writeACountry, abort: true })
  .refine((code) => regionNames.of(code) !== undefined, { error: 'is no country', params: { remedy: writeACountry } });

/** Any country that the guide does not name. ISO 3166 leaves these letters to their users. */
export const elsewhere = 'ZZ';

/** The name of a content file without its ending: small letters and digits, joined by hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/v, {
  error: 'Write the name of a file without its ending: small letters, digits and hyphens.',
});
