import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { locales, type Locale } from '../locales.ts';

/** A built page that is made to be handed on, and is offered as a PDF. */
export interface Sheet {
  /** The address on the site: `/en/fact-sheet/`. */
  readonly address: string;
  readonly locale: Locale;
  /** On how many pages of paper it has to go. */
  readonly pages: number;
  readonly html: string;
}

/** Every sheet of a built site, in the order of their addresses. */
export const sheetsIn = (site: string): Sheet[] =>
  locales
    .filter((locale) => existsSync(join(site, locale)))
    .flatMap((locale) =>
      readdirSync(join(site, locale), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name === 'index.html')
        .map((entry) => entry.parentPath)
        .sort()
        .flatMap((folder) => {
          const html = readFileSync(join(folder, 'index.html'), 'utf8');
          const [, pages] = /<body\b[^>]* data-pages="(\d+)"/v.exec(html) ?? [];
          const address = `/${relative(site, folder).split(sep).join('/')}/`;
          return pages === undefined ? [] : [{ address, locale, pages: Number(pages), html }];
        }),
    );

/** Where the PDF of a page stands: `/paper/en/fact-sheet.pdf`. */
export const pdfAddress = ({ address }: Pick<Sheet, 'address'>) => `/paper${address.replace(/\/$/v, '')}.pdf`;

/** Where a page links to its PDF. */
const place = /(<span [^>]*data-pdf[^>]*>).*?(<\/span>)/v;

/** The page with a link in its place; with an empty one as it was built. */
export const withLink = (html: string, link: string): string =>
  html.replace(place, (_, start: string, end: string) => start + link + end);

/** To be changed with anything in the way of printing that changes every sheet. */
const wayOfPrinting = 'A4, tagged, in Roboto, 1';

/**
 * All that a PDF is made from: the page as it was built, with its styles and its day, but without the link, which comes
 * later. `origin` is where the site stands, because a PDF has whole addresses.
 */
export const printedFrom = ({ html }: Pick<Sheet, 'html'>, origin: string): readonly string[] => [
  wayOfPrinting,
  origin,
  withLink(html, ''),
];
