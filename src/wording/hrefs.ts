import type { Locale } from '../locales.ts';
import { pathOf, type PageKind, type PageParams } from '../schemas/page-paths.ts';
import type { PageId } from '../schemas/prose-folders.ts';

interface InALanguage {
  readonly locale: Locale;
}

/** The address of a page in one language, from the root of the site: `/en/countries/colombia/`. */
export const hrefOf = <Kind extends PageKind>(kind: Kind, params: PageParams[Kind], { locale }: InALanguage) =>
  `/${locale}${pathOf[kind](params)}`;

/** The address of a page of the guide in one language. */
export const guideHref = (page: PageId, language: InALanguage) => hrefOf('guide', { page }, language);
