import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { yamlFolder } from './collections/yaml-folder.ts';
import { exampleSchema } from './schemas/example.ts';
import { factSchemas, type FactKind } from './schemas/facts.ts';
import type { ProseFolder } from './schemas/prose-folders.ts';
import { proseSchema } from './schemas/prose.ts';
import { z } from 'zod';
import { locales } from './locales.ts';

const facts = (kind: FactKind) =>
  defineCollection({ loader: yamlFolder(`content/facts/${kind}`), schema: factSchemas[kind] });

const prose = (folder: ProseFolder) =>
  defineCollection({
    loader: glob({ base: `./content/${folder}`, pattern: '*/*.mdx' }),
    // An empty file, as the editor may make it for a language, means "not translated yet".
    schema: z.union([...locales.map(proseSchema), z.strictObject({})]),
  });

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
  examples: defineCollection({ loader: yamlFolder('content/examples'), schema: exampleSchema }),
  countries: prose('countries'),
  nationalityTexts: prose('nationalities'),
  pathways: prose('pathways'),
  pages: prose('pages'),
};
