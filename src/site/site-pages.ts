import type { Locale } from '../locales.ts';
import { pageKinds, pagesOf, type PageKind, type PageParams } from '../schemas/page-paths.ts';
import { openView, type View } from '../wording/view.ts';
import { answerPage } from './pages/answer.ts';
import { countryPage } from './pages/country.ts';
import { guidePage } from './pages/guide.ts';
import { handoutPage } from './pages/handout.ts';
import { helpInPage } from './pages/help-in.ts';
import { messagePage } from './pages/message.ts';
import { nationalityPage } from './pages/nationality.ts';
import { numbersPage } from './pages/numbers.ts';
import { pathwayPage } from './pages/pathway.ts';
import { placePage } from './pages/place.ts';
import { recordPage } from './pages/record.ts';
import { sourcesPage } from './pages/sources.ts';
import { wayPage } from './pages/way.ts';
import { yearPage } from './pages/year.ts';
import type { SitePage } from './site-page.ts';

const describe: { readonly [Kind in PageKind]: (params: PageParams[Kind], view: View) => SitePage } = {
  guide: guidePage,
  country: countryPage,
  record: recordPage,
  handout: handoutPage,
  nationality: nationalityPage,
  pathway: pathwayPage,
  way: wayPage,
  answer: answerPage,
  place: placePage,
  helpIn: helpInPage,
  message: messagePage,
  year: yearPage,
  numbers: numbersPage,
  sources: sourcesPage,
};

const listed = new Map<Locale, { readonly from: View['facts']; readonly pages: readonly SitePage[] }>();

/** Every page of the site in one language: the same list as long as the facts are the same. */
export function sitePages(locale: Locale): readonly SitePage[] {
  const view = openView(locale);
  const before = listed.get(locale);
  if (before?.from === view.facts) return before.pages;
  const pages = pageKinds.flatMap((kind) => describeAll(kind, pagesOf[kind](view.facts), view));
  listed.set(locale, { from: view.facts, pages });
  return pages;
}

/** The page at an address without its language. */
export function sitePage(path: string, locale: Locale): SitePage {
  const page = sitePages(locale).find((one) => one.path === path);
  if (page !== undefined) return page;
  throw new Error(`${path} is not among the pages of the site. List it in src/schemas/page-paths.ts.`);
}

const describeAll = <Kind extends PageKind>(kind: Kind, pages: readonly PageParams[Kind][], view: View) =>
  pages.map((page) => describe[kind](page, view));
