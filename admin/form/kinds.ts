import { original } from '../../src/locales.ts';
import type { FactKind } from '../../src/schemas/facts.ts';
import { guidePath, pathOf } from '../../src/schemas/page-paths.ts';

/** What the editor says about one kind of entry. */
export interface Kind {
  readonly label: string;
  readonly one: string;
  readonly description: string;
  /** How an entry stands in the list. */
  readonly summary: string;
  /** What a new entry is called by: the field that must be filled, and the name of its file. A closed list has none. */
  readonly named?: { readonly by: string; readonly file: string };
  /** The page that shows the entry, without its language. */
  readonly shownOn: string;
}

/** Where Decap puts the name of the file. */
const slug = '{{slug}}';
const words = (field: string) => `${field}.${original}`;

export const factKinds: Readonly<Record<FactKind, Kind>> = {
  offices: {
    label: 'Offices',
    one: 'Office',
    description:
      'The four Safe Mobility Offices: their states and who could apply. When a rule changes, end the old line and add a new one.',
    summary: '{{filename}}',
    shownOn: pathOf.country({ office: slug }),
  },
  routes: {
    label: 'Routes',
    one: 'Route',
    description: 'The legal ways, each with its states and rules.',
    summary: `{{${words('name')}}}`,
    named: { by: words('name'), file: `{{${words('name')} | truncate(60, '')}}` },
    shownOn: pathOf.way({ pathway: '{{pathway}}', route: slug }),
  },
  nationalities: {
    label: 'Nationalities',
    one: 'Nationality',
    description: 'The nine nationalities that have pages.',
    summary: `{{${words('people')}}}`,
    shownOn: pathOf.nationality({ nationality: slug }),
  },
  places: {
    label: 'Places',
    one: 'Place',
    description:
      'Countries without an Office: whether and where one can ask for asylum there, how long one has, what it costs.',
    summary: `{{${words('name')}}}`,
    named: { by: words('name'), file: `{{${words('name')}}}` },
    shownOn: pathOf.place({ place: slug }),
  },
  contacts: {
    label: 'Contacts',
    one: 'Contact',
    description: 'Whom to turn to. Write numbers exactly as you read them.',
    summary: `{{country}} {{${words('who')}}}`,
    named: { by: words('who'), file: `{{${words('who')} | truncate(50, '')}}-{{country}}` },
    shownOn: guidePath('help'),
  },
  rumours: {
    label: 'Rumours',
    one: 'Rumour',
    description: 'What people pass on, and what is true of it.',
    summary: `{{${words('claim')}}}`,
    named: { by: words('claim'), file: `{{${words('claim')} | truncate(60, '')}}` },
    shownOn: `${guidePath('stay-safe')}#${slug}`,
  },
  sources: {
    label: 'Sources',
    one: 'Source',
    description: 'Pages and documents that statements rest on. Add the source first, then cite it.',
    summary: '{{publisher}}: {{title}}',
    named: { by: 'title', file: "{{publisher | truncate(30, '')}}-{{title | truncate(50, '')}}" },
    shownOn: `${guidePath('sources')}#${slug}`,
  },
  figures: {
    label: 'Figures',
    one: 'Figure',
    description: 'Published numbers, each with its day.',
    summary: `{{on}} {{${words('title')}}}`,
    named: { by: words('title'), file: `{{metric}}-{{${words('title')} | truncate(50, '')}}-{{on}}` },
    shownOn: `${pathOf.numbers({})}#${slug}`,
  },
  events: {
    label: 'Events',
    one: 'Event',
    description: 'What happened in the world.',
    summary: `{{on}} {{${words('title')}}}`,
    named: { by: words('title'), file: `{{${words('title')} | truncate(60, '')}}` },
    shownOn: `${guidePath('timeline')}#${slug}`,
  },
  changes: {
    label: 'What changed',
    one: 'Change',
    description: 'What is new on the site. A correction says what was wrong.',
    summary: `{{on}} {{${words('title')}}}`,
    named: { by: words('title'), file: `{{${words('title')} | truncate(60, '')}}` },
    shownOn: `${guidePath('changes')}#${slug}`,
  },
};

export const exampleKind: Kind = {
  label: 'Test people',
  one: 'Test person',
  description: 'Invented people, and what must come out for them. A wrong one stops the build.',
  summary: '{{name}}, {{on}}',
  named: { by: 'name', file: "{{name | truncate(60, '')}}" },
  shownOn: guidePath('check'),
};
