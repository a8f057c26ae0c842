import type { z } from 'zod';
import { original } from '../../src/locales.ts';
import { exampleSchema } from '../../src/schemas/example.ts';
import { factSchemas, type FactKind } from '../../src/schemas/facts.ts';
import { proseFolders } from '../../src/schemas/prose-folders.ts';
import type { CmsCollection, CmsFolder } from './cms-collection.ts';
import { cmsFields, type Known } from './fields.ts';
import { interfaceCollection } from './interface-collection.ts';
import { exampleKind, factKinds, type Kind } from './kinds.ts';
import { proseCollection } from './prose-collection.ts';

/** A folder of facts or test people: one file an entry, known by its name, in no language of its own. */
function dataFolder(name: string, path: string, kind: Kind, schema: z.ZodType, known: Known): CmsFolder {
  return {
    name,
    label: kind.label,
    label_singular: kind.one,
    description: kind.description,
    folder: path,
    extension: 'yaml',
    format: 'yaml',
    summary: kind.summary,
    // The name of the file is what other files cite: it is made once, from the first words, and stays.
    ...(kind.named
      ? { create: true, identifier_field: kind.named.by, slug: kind.named.file }
      : { create: false, identifier_field: Object.keys((schema as z.ZodObject).shape)[0] }),
    delete: false,
    preview_path: `${original}${kind.shownOn}`,
    fields: cmsFields(schema, known, name),
  };
}

/** Everything that an editor can change, as Decap's collections; each form is its schema. */
export function cmsCollections(known: Known): CmsCollection[] {
  return [
    ...(Object.keys(factSchemas) as FactKind[]).map((name) =>
      dataFolder(name, `content/facts/${name}`, factKinds[name], factSchemas[name], known),
    ),
    dataFolder('examples', 'content/examples', exampleKind, exampleSchema, known),
    ...proseFolders.map((folder) => proseCollection(folder, known)),
    interfaceCollection(),
  ];
}
