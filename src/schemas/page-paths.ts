import { pageIds, type PageId } from './prose-folders.ts';
import { pathways, type Pathway } from './route.ts';
import { sourceGroups, type SourceGroup } from './source-groups.ts';

/** The kinds of pages, in the order in which the site lists them, and what tells those of one kind apart. */
export interface PageParams {
  readonly guide: { readonly page: PageId };
  readonly country: { readonly office: string };
  readonly record: { readonly office: string };
  readonly handout: { readonly office: string };
  readonly nationality: { readonly nationality: string };
  readonly pathway: { readonly pathway: Pathway };
  readonly way: { readonly pathway: string; readonly route: string };
  readonly answer: { readonly office: string; readonly nationality: string };
  readonly place: { readonly place: string };
  readonly helpIn: { readonly office: string };
  readonly message: { readonly rumour: string };
  readonly year: { readonly year: string };
  readonly numbers: Readonly<Record<string, never>>;
  readonly sources: { readonly group: SourceGroup };
}
export type PageKind = keyof PageParams;

/** The address of a page of the guide, without its language. */
export const guidePath = (page: PageId) => (page === 'home' ? '/' : page === 'not-found' ? '/404/' : `/${page}/`);

/** The addresses of pages, without their language: `/countries/colombia/`. No other code spells one. */
export const pathOf: { readonly [Kind in PageKind]: (params: PageParams[Kind]) => string } = {
  guide: ({ page }) => guidePath(page),
  country: ({ office }) => `/countries/${office}/`,
  record: ({ office }) => `/countries/${office}/record/`,
  handout: ({ office }) => `/countries/${office}/handout/`,
  nationality: ({ nationality }) => `/nationalities/${nationality}/`,
  pathway: ({ pathway }) => `/pathways/${pathway}/`,
  way: ({ pathway, route }) => `/pathways/${pathway}/${route}/`,
  answer: ({ office, nationality }) => `/countries/${office}/${nationality}/`,
  place: ({ place }) => `/elsewhere/${place}/`,
  helpIn: ({ office }) => `/help/${office}/`,
  message: ({ rumour }) => `/stay-safe/${rumour}/`,
  year: ({ year }) => `/timeline/${year}/`,
  numbers: () => '/timeline/numbers/',
  sources: ({ group }) => `/sources/${group}/`,
};

type Named = readonly { readonly id: string }[];

/** The facts that have pages to themselves. */
export interface PagedFacts {
  readonly offices: Named;
  readonly nationalities: Named;
  readonly routes: readonly { readonly id: string; readonly pathway: Pathway }[];
  readonly places: Named;
  readonly rumours: Named;
  readonly events: readonly { readonly on: string }[];
}

/** The year on whose page an event stands: the one in which it happened, or may have begun. */
export const yearOf = ({ on }: { readonly on: string }) => on.slice(0, 4);

/** Every page of the site, by its kind. */
export const pagesOf: { readonly [Kind in PageKind]: (facts: PagedFacts) => PageParams[Kind][] } = {
  guide: () => pageIds.map((page) => ({ page })),
  country: ({ offices }) => offices.map(({ id }) => ({ office: id })),
  record: ({ offices }) => offices.map(({ id }) => ({ office: id })),
  handout: ({ offices }) => offices.map(({ id }) => ({ office: id })),
  nationality: ({ nationalities }) => nationalities.map(({ id }) => ({ nationality: id })),
  pathway: () => pathways.map((pathway) => ({ pathway })),
  way: ({ routes }) => routes.map(({ id, pathway }) => ({ pathway, route: id })),
  answer: ({ offices, nationalities }) =>
    offices.flatMap((office) =>
      nationalities.map((nationality) => ({ office: office.id, nationality: nationality.id })),
    ),
  place: ({ places }) => places.map(({ id }) => ({ place: id })),
  helpIn: ({ offices }) => offices.map(({ id }) => ({ office: id })),
  message: ({ rumours }) => rumours.map(({ id }) => ({ rumour: id })),
  year: ({ events }) => [...new Set(events.map(yearOf))].sort().map((year) => ({ year })),
  numbers: () => [{}],
  sources: () => sourceGroups.map((group) => ({ group })),
};

/** The kinds in the order of `PageParams`. */
export const pageKinds = Object.keys(pagesOf) as PageKind[];

const pathsOf = <Kind extends PageKind>(kind: Kind, pages: readonly PageParams[Kind][]) =>
  pages.map((page) => pathOf[kind](page));

/** The addresses of all pages, without their language. */
export const everyPath = (facts: PagedFacts): string[] =>
  pageKinds.flatMap((kind) => pathsOf(kind, pagesOf[kind](facts)));
