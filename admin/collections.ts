import type { z } from 'zod';
import { exampleSchema } from '../src/schemas/example.ts';
import { factSchemas, type FactKind } from '../src/schemas/facts.ts';
import type { CmsField } from './cms-field.ts';
import { cmsFields, type Known } from './fields.ts';

/** A collection as Decap reads it from its configuration. */
export interface CmsCollection {
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly folder: string;
  readonly fields: readonly CmsField[];
  readonly [setting: string]: unknown;
}

interface Kind {
  readonly label: string;
  readonly one: string;
  readonly description: string;
  /** How an entry stands in the list. */
  readonly summary: string;
  /** Whether an editor may add one: offices and nationalities are closed lists. */
  readonly canCreate: boolean;
}

const kinds: Readonly<Record<FactKind, Kind>> = {
  offices: {
    label: 'Offices',
    one: 'Office',
    description:
      'The four Safe Mobility Offices: their states and who could apply. When a rule changes, end the old line and add a new one.',
    summary: '{{slug}}',
    canCreate: false,
  },
  routes: {
    label: 'Routes',
    one: 'Route',
    description: 'The legal ways, each with its states and rules.',
    summary: '{{slug}}',
    canCreate: true,
  },
  nationalities: {
    label: 'Nationalities',
    one: 'Nationality',
    description: 'The nine nationalities that have pages.',
    summary: '{{slug}}',
    canCreate: false,
  },
  contacts: {
    label: 'Contacts',
    one: 'Contact',
    description: 'Whom to turn to. Write numbers exactly as you read them.',
    summary: '{{who}}',
    canCreate: true,
  },
  rumours: {
    label: 'Rumours',
    one: 'Rumour',
    description: 'What people pass on, and what is true of it.',
    summary: '{{slug}}',
    canCreate: true,
  },
  sources: {
    label: 'Sources',
    one: 'Source',
    description: 'Pages and documents that statements rest on. Add the source first, then cite it.',
    summary: '{{publisher}}: {{title}}',
    canCreate: true,
  },
  figures: {
    label: 'Figures',
    one: 'Figure',
    description: 'Published numbers, each with its day.',
    summary: '{{slug}}',
    canCreate: true,
  },
  events: {
    label: 'Events',
    one: 'Event',
    description: 'What happened in the world.',
    summary: '{{on}} {{slug}}',
    canCreate: true,
  },
  changes: {
    label: 'What changed',
    one: 'Change',
    description: 'What is new on the site. A correction says what was wrong.',
    summary: '{{on}} {{slug}}',
    canCreate: true,
  },
};

/** A folder of facts or test people: one file an entry, known by its name, in no language of its own. */
function folder(name: string, path: string, kind: Kind, schema: z.ZodType, known: Known): CmsCollection {
  return {
    name,
    label: kind.label,
    label_singular: kind.one,
    description: kind.description,
    folder: path,
    extension: 'yaml',
    format: 'yaml',
    // The name of the file is what other files cite, so it never follows a title.
    slug: '{{fields._slug}}',
    identifier_field: '_slug',
    summary: kind.summary,
    create: kind.canCreate,
    delete: false,
    fields: cmsFields(schema, known, name),
  };
}

/** Everything that an editor can change, as Decap's collections; each form is its schema. */
export function cmsCollections(known: Known): CmsCollection[] {
  const facts = (Object.keys(factSchemas) as FactKind[]).map((name) =>
    folder(name, `content/facts/${name}`, kinds[name], factSchemas[name], known),
  );
  const examples = folder(
    'examples',
    'content/examples',
    {
      label: 'Test people',
      one: 'Test person',
      description: 'Invented people, and what must come out for them. A wrong one stops the build.',
      summary: '{{name}}, {{on}}',
      canCreate: true,
    },
    exampleSchema,
    known,
  );
  return [...facts, examples];
}
