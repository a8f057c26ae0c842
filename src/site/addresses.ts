import { locales, original, type Locale } from '../locales.ts';
import { site } from './settings.ts';

/** A page in one language, or for readers whose language the site does not have. */
export interface Alternate {
  readonly language: Locale | 'x-default';
  readonly href: string;
}

/** The whole address of a page. */
export const wholeAddress = (path: string, locale: Locale) => `${site.address}/${locale}${path}`;

/** The feed of a language, without that. */
export const feedPath = '/feed.xml';

/** A page in every language. The first page of the site, which offers the languages, stands for the home of all others. */
export const alternatesOf = (path: string): Alternate[] => [
  ...locales.map((locale) => ({ language: locale, href: wholeAddress(path, locale) })),
  { language: 'x-default', href: path === '/' ? `${site.address}/` : wholeAddress(path, original) },
];

/** Where the picture of a page stands that is shown with a link to it. */
export const pictureAddress = (path: string, locale: Locale) =>
  `/pictures/${locale}${path.replace(/\/$/v, '') || '/home'}.png`;

/** Where the square picture of a message stands, with its verdict, to be passed on. */
export const squareAddress = (rumour: string, locale: Locale) => `/pictures/square/${locale}/${rumour}.png`;
