import { parse } from 'node-html-parser';

/** What is no text for a reader: the way around the page, its sources, their numbers, and words of another language. */
const leftOut = 'nav, form, .cite, script, style, template, .refs, .sources, .moved, del, [hidden], [lang]';

/** The fewest words of a paragraph that counts: shorter ones are labels. */
const fewest = 4;

/** The paragraphs and lines of lists of a built page, as its reader is given them, folded ones included. */
export function paragraphsOfPage(html: string): string[] {
  const main = parse(html).querySelector('main');
  if (main === null) return [];
  for (const element of main.querySelectorAll(leftOut)) element.remove();
  return main
    .querySelectorAll('p, li, dd, td')
    .filter((element) => element.querySelector('p, li, dd, td') === null)
    .map((element) => element.structuredText.replaceAll(/\s+/gv, ' ').trim())
    .filter((text) => text.split(' ').length >= fewest);
}
