import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { locales, original, type Locale } from '../locales.ts';
import { alternatesOf, wholeAddress } from './addresses.ts';
import { site } from './settings.ts';
import type { SitePage } from './site-page.ts';
import { sitePages } from './site-pages.ts';

/** Which pages search engines may show. */
const indexed = (locale: Locale) => sitePages(locale).filter(({ isHidden }) => !isHidden);

/** The sitemap of one language (sitemaps.org): each page with its other languages, and the day on which its content last changed. */
export async function sitemapOf(locale: Locale): Promise<string> {
  const pages = indexed(locale);
  const stream = new SitemapStream({
    hostname: site.address,
    lastmodDateOnly: true,
    xmlns: { news: false, image: false, video: false, xhtml: true },
  });
  const home = pages.find(({ path }) => path === '/');
  // The first page of the site offers the languages, and belongs to none of them.
  if (home && locale === original) stream.write(mappedPage(`${site.address}/`, home));
  for (const page of pages) stream.write(mappedPage(wholeAddress(page.path, locale), page));
  stream.end();
  return (await streamToPromise(stream)).toString();
}

const mappedPage = (url: string, { path, modifiedOn }: SitePage) => ({
  url,
  ...(modifiedOn !== undefined && { lastmod: modifiedOn }),
  links: alternatesOf(path).map(({ language, href }) => ({ lang: language, url: href })),
});

/** The languages that have pages for search engines; none while the site shows a day of the past. */
export const mappedLocales = (): Locale[] => locales.filter((locale) => indexed(locale).length > 0);

/** The list of the sitemaps of all languages. */
export async function sitemapIndex(): Promise<string> {
  const mapped = mappedLocales();
  // The library writes no empty list.
  if (mapped.length === 0) return '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></sitemapindex>';
  const stream = new SitemapIndexStream({ lastmodDateOnly: true });
  for (const locale of mapped) {
    const days = indexed(locale)
      .flatMap(({ modifiedOn }) => modifiedOn ?? [])
      .toSorted();
    const lastmod = days.at(-1);
    stream.write({ url: `${site.address}/sitemap-${locale}.xml`, ...(lastmod !== undefined && { lastmod }) });
  }
  stream.end();
  return (await streamToPromise(stream)).toString();
}
