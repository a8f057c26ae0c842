import { changeSchema } from './change.ts';
import { contactSchema } from './contact.ts';
import { eventSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import { nationalitySchema } from './nationality.ts';
import { officeSchema } from './office.ts';
import { placeSchema } from './place.ts';
import { routeSchema } from './route.ts';
import { rumourSchema } from './rumour.ts';
import { sourceSchema } from './source.ts';
import type { z } from 'zod';

/** The schema of each folder in `content/facts`, by the name of the folder. */
export const factSchemas = {
  offices: officeSchema,
  routes: routeSchema,
  nationalities: nationalitySchema,
  places: placeSchema,
  contacts: contactSchema,
  rumours: rumourSchema,
  sources: sourceSchema,
  figures: figureSchema,
  events: eventSchema,
  changes: changeSchema,
} as const;

export type FactKind = keyof typeof factSchemas;
export type Fact<Kind extends FactKind> = z.output<(typeof factSchemas)[Kind]>;
