import { navPages } from '../prose-folders.ts';
import { family } from './family.ts';

/** Around every page: the header, the footer, and what is said of the whole site. */
export const frameWords = {
  'site.name': 'The name of the site. Stands in the header and in every page title.',
  'site.band': 'The one line at the top of every page. At most 46 characters, so that it stays one line on a phone.',
  'site.independent': 'In the footer of every page, and what the feed says of the site.',
  'site.past': 'Notice on every page of a build that shows a day of the past.',
  'site.skip': 'Link for keyboard users, first thing on every page.',
  'site.reportMistake': 'Link in the footer; opens an e-mail.',
  'site.reportSubject': 'Subject of that e-mail. {page} is the address.',
  'site.factsOf': 'Footer: the day whose facts the page shows.',
  'site.reviewedOn': 'Footer: the oldest day on which a fact of the page was checked.',
  'site.untranslated': 'Notice above a text in another language.',
  'site.older':
    'Notice above a translation that is older than its original. Days and criteria come from the facts, and are right.',
  'site.unreviewed': 'In the footer of a page whose translation no native speaker has read yet.',
  'site.languages': 'Name of the list of languages on the first page.',
  'nav.menu': 'Button in the header that opens the main pages and the search.',
  'nav.main': 'Name of the navigation in the header, for screen readers.',
  'nav.more': 'Name of the navigation in the footer, for screen readers.',
  'nav.above': 'Name of the line that leads to the pages above, for screen readers.',
  ...family('nav', [...navPages.header, ...navPages.footer], 'Short name of a page in the header or footer.'),
} as const;
