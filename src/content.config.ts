import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentFolder } from './content/content-folder.ts';
import type { ProsePage } from './content/content.ts';
import { exampleSchema } from './schemas/example.ts';
import { factSchemas, type FactKind } from './schemas/facts.ts';
import type { ProseFolder } from './schemas/prose-folders.ts';

const facts = (kind: FactKind) =>
  defineCollection({ loader: contentFolder(`facts/${kind}`), schema: factSchemas[kind] });

// The reader has made the page already; the schema only names its type.
const prose = (folder: ProseFolder) =>
  defineCollection({ loader: contentFolder(folder), schema: z.custom<ProsePage>() });

export const collections = {
  offices: facts('offices'),
  routes: facts('routes'),
  nationalities: facts('nationalities'),
  contacts: facts('contacts'),
  rumours: facts('rumours'),
  sources: facts('sources'),
  figures: facts('figures'),
  events: facts('events'),
  changes: facts('changes'),
  examples: defineCollection({ loader: contentFolder('examples'), schema: exampleSchema }),
  countries: prose('countries'),
  nationalityTexts: prose('nationalities'),
  pathways: prose('pathways'),
  pages: prose('pages'),
};
