import { languages } from './src/locales.ts';

/** What the files of one room may import, beside one another: rooms, and packages. */
interface Room {
  /** Rooms below, whose values and types may be used. */
  readonly uses: readonly string[];
  /** Rooms of which types alone may be used. */
  readonly types?: readonly string[];
  /** Packages and modules of Node or Astro. */
  readonly packages?: readonly string[];
  /** Said where an import is refused. */
  readonly because: string;
}

const eligibility = 'src/eligibility';
const schemas = 'src/schemas';
const locales = 'src/locales.ts';
const placeholders = 'src/placeholders.ts';
/** The words of the interface, a file a language. */
const dictionaries = languages.map(({ id }) => `content/interface/${id}.json`);
const files = ['node:fs', 'node:path', 'node:url'];

/** Who may import whom, the lowest rooms first. A room is a folder or a file, and the longest name that fits a file counts. */
export const rooms: Readonly<Record<string, Room>> = {
  [locales]: { uses: [], because: 'Everything asks for the languages; they ask for nothing.' },
  [placeholders]: { uses: [], because: 'Sentences are filled in every room, the browser included.' },
  [schemas]: { uses: [locales], packages: ['zod'], because: 'Schemas know only zod, the locales and one another.' },
  [eligibility]: { uses: [], types: [schemas], because: 'The engine is pure: pass what it needs as an argument.' },
  'src/today.ts': { uses: [schemas], types: [eligibility], because: 'The clock is read, and nothing else.' },
  'src/made-once.ts': {
    uses: [],
    packages: [...files, 'node:crypto', 'node:fs/promises'],
    because: 'What a build keeps for the next knows nothing of what it keeps.',
  },
  'src/pass-on': { uses: [], because: 'The script that passes a page on ships to the browser by itself.' },
  'src/questionnaire': {
    uses: [eligibility, placeholders, 'src/pass-on'],
    types: [schemas],
    because: 'The questionnaire ships to the browser: the engine, and words that come with the page.',
  },
  'src/search': { uses: [placeholders], because: 'The search ships to the browser: its words come with the page.' },
  'src/old-addresses': {
    uses: [],
    because: 'The script that leads on from old addresses ships to the browser by itself.',
  },
  'src/first-page': { uses: [], because: 'The script of the first page ships to the browser by itself.' },
  'src/chosen-day': {
    uses: [placeholders],
    because: 'The script that shows a day of a record ships to the browser: its words come with the page.',
  },
  'src/leave-quickly': { uses: [], because: 'The script that leaves a page ships to the browser by itself.' },
  'src/styles': { uses: [], because: 'Styles import nothing.' },
  'src/content': {
    uses: [eligibility, schemas, locales, 'src/today.ts'],
    packages: [...files, 'zod', 'yaml', 'satteri', 'github-slugger', 'astro'],
    because: 'Content is read, and says nothing: words are made of it above.',
  },
  'src/content/validate': {
    uses: ['src/content', eligibility, schemas, locales],
    because: 'Content is validated without Astro, and without the words of pages.',
  },
  'src/reports': {
    uses: ['src/content/validate', 'src/content', eligibility, schemas, locales],
    packages: ['node:child_process', 'yaml', 'csv-parse/sync', 'csv-stringify/sync', 'node-html-parser'],
    because: 'Reports run without Astro, and without the words of pages.',
  },
  'src/wording': {
    uses: ['src/content', eligibility, schemas, locales, placeholders, ...dictionaries],
    types: ['src/questionnaire'],
    because: 'Wording turns one dated statement into words, and knows no page.',
  },
  'src/pictures': {
    uses: [eligibility],
    types: [schemas],
    packages: [
      'node:fs',
      'node:module',
      'd3-geo',
      'd3-scale',
      'topojson-client',
      'topojson-simplify',
      'topojson-specification',
    ],
    because:
      'A picture is made of facts alone: what stands where. Its words come from the view, its lines from the component.',
  },
  'src/views': {
    uses: [
      'src/pictures',
      'src/wording',
      'src/questionnaire',
      'src/content',
      eligibility,
      schemas,
      locales,
      placeholders,
    ],
    because: 'A view is what one page shows; it knows neither other pages nor components.',
  },
  'src/site': {
    uses: ['src/views', 'src/wording', 'src/content', 'src/made-once.ts', eligibility, schemas, locales],
    types: ['src/search'],
    packages: [...files, 'node:module', 'feed', 'satori', 'schema-dts', 'sharp', 'sitemap', 'uqr'],
    because: 'What knows all pages gives data; it knows no component.',
  },
  'src/open-data': {
    uses: ['src/site', 'src/wording', 'src/content', schemas, locales],
    packages: ['csv-stringify/sync'],
    because: 'Open data are the facts as they are shown; they know no page.',
  },
  'src/search-index': {
    uses: ['src/search', locales],
    packages: [...files, 'node:zlib', 'astro', 'vite', 'pagefind', 'node-html-parser'],
    because: 'The index is made from the built pages, and reads words as the search reads them.',
  },
  'src/hosting': {
    uses: [locales, 'src/made-once.ts'],
    packages: [...files, 'node:fs/promises', 'node:util', 'node:zlib', 'astro', 'lightningcss', 'vite'],
    because: 'Hosting knows the built site alone, and how its files are made small.',
  },
  'src/paper': {
    uses: ['src/site/settings.ts', 'src/wording', 'src/made-once.ts', locales],
    packages: [...files, 'node:fs/promises', 'astro'],
    because: 'Paper knows the built pages alone, and where the site stands.',
  },
  'src/components': {
    uses: [
      'src/views',
      'src/wording',
      'src/questionnaire',
      'src/search',
      'src/leave-quickly',
      'src/pass-on',
      'src/chosen-day',
      locales,
    ],
    types: ['src/site', 'src/reports', 'src/content', 'src/pictures', eligibility, schemas],
    because: 'Components receive data as props; pages fetch it.',
  },
  'src/components/prose': {
    uses: ['src/components', 'src/views', 'src/wording'],
    types: ['src/content', schemas],
    because: 'The elements of a text print what a view makes of the facts of the page around them.',
  },
  'src/layouts': {
    uses: [
      ...['src/components', 'src/site', 'src/views', 'src/wording', 'src/styles', locales],
      ...['src/schemas/page-paths.ts', 'src/schemas/prose-folders.ts', 'public/icon.svg', 'admin/policy.ts'],
    ],
    because: 'A layout is the frame of a page, and fetches nothing of what stands in it.',
  },
  'admin/form': {
    uses: [schemas, locales],
    packages: ['zod', 'decap-yaml'],
    because: "The editor's form is made from the schemas, and from nothing else.",
  },
  'admin/page': {
    uses: ['admin/form', schemas, locales, 'src/questionnaire/fragment.ts'],
    because: "The editor's page runs in the browser: the form, the schemas, and the address of the questionnaire.",
  },
  admin: {
    uses: ['admin/form', 'src/hosting/policy.ts', locales],
    packages: [...files, 'node:module'],
    because: "The editor's settings know its form, and how a policy is written.",
  },
  'admin/local': {
    uses: ['admin', 'admin/form', 'src/reports', 'src/content/validate', 'src/content', 'src/hosting', 'src/today.ts'],
    types: [eligibility],
    packages: [...files, 'node:crypto', 'zod', 'express', 'sirv', 'decap-server'],
    because: 'The server of the editor runs without Astro: it reads content, validates it, and keeps it.',
  },
  'admin/integration.ts': {
    uses: ['admin', 'admin/local', 'admin/form', 'src/content'],
    packages: [...files, 'astro'],
    because: 'The editor is brought to the site here, from its own parts.',
  },
  'src/commands': {
    uses: [
      ...['admin/form', 'admin/local', 'src/reports', 'src/content/validate', 'src/content', 'src/hosting'],
      ...['src/views', 'src/wording', 'src/today.ts', eligibility, schemas, locales],
      ...['src/paper', 'src/site/settings.ts', 'src/made-once.ts', 'src/questionnaire/fragment.ts'],
    ],
    packages: [
      ...[
        ...files,
        'node:child_process',
        'node:events',
        'node:module',
        'node:os',
        'node:util',
        '@playwright/test',
        'express',
      ],
      ...['p-limit', 'sirv', 'unpdf'],
    ],
    because: 'Commands run without Astro, and without the tests.',
  },
  'src/env.d.ts': { uses: [], types: ['src/wording'], because: 'Types of the page alone.' },
  'src/pages': {
    uses: [
      ...[
        'src/layouts',
        'src/components/prose',
        'src/components',
        'src/open-data',
        'src/site',
        'src/views',
        'src/wording',
        'src/reports',
      ],
      ...[
        'src/content/validate',
        'src/content',
        'src/first-page',
        'src/old-addresses',
        'src/styles',
        'src/today.ts',
        schemas,
        locales,
      ],
      ...['admin', 'admin/page', 'admin/guide'],
    ],
    packages: ['node:fs', 'astro'],
    because: 'Pages fetch what they show from the rooms below; commands and tests are no part of the site.',
  },
};
