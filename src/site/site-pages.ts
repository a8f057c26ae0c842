import type { Locale } from '../locales.ts';
import { pageKinds, pagesOf, type PageKind, type PageParams } from '../schemas/page-paths.ts';
import { openView, type View } from '../wording/view.ts';
import { answerPage } from './pages/answer.ts';
import { countryPage } from './pages/country.ts';
import { guidePage } from './pages/guide.ts';
import { messagePage } from './pages/message.ts';
import { nationalityPage } from './pages/nationality.ts';
import { numbersPage } from './pages/numbers.ts';
import { pathwayPage } from './pages/pathway.ts';
import { sourcesPage } from './pages/sources.ts';
import { wayPage } from './pages/way.ts';
import type { SitePage } from './site-page.ts';

const describe: { readonly [Kind in PageKind]: (params: PageParams[Kind], view: View) => SitePage } = {
  guide: guidePage,
  country: countryPage,
  nationality: nationalityPage,
  pathway: pathwayPage,
  way: wayPage,
  answer: answerPage,
  message: messagePage,
  numbers: numbersPage,
  sources: sourcesPage,
};

const loaded = new Map<Locale, readonly SitePage[]>();

/** Every page of the site in one language. Listed once a build; in development anew for each page. */
export function sitePages(locale: Locale): readonly SitePage[] {
  const pages = (import.meta.env.DEV ? undefined : loaded.get(locale)) ?? listPages(locale);
  loaded.set(locale, pages);
  return pages;
}

/** The page at an address without its language. */
export function sitePage(path: string, locale: Locale): SitePage {
  const page = sitePages(locale).find((one) => one.path === path);
  if (page !== undefined) return page;
  throw new Error(`${path} is not among the pages of the site. List it in src/schemas/page-paths.ts.`);
}

function listPages(locale: Locale): readonly SitePage[] {
  const view = openView(locale);
  return pageKinds.flatMap((kind) => describeAll(kind, pagesOf[kind](view.facts), view));
}

const describeAll = <Kind extends PageKind>(kind: Kind, pages: readonly PageParams[Kind][], view: View) =>
  pages.map((page) => describe[kind](page, view));
