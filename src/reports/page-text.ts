import { parse } from 'node-html-parser';

/** What is no text for a reader, each with what it is. */
const leftOut = [
  // The way around the page, what is typed, and what is not shown.
  ...['nav', 'form', 'script', 'style', 'template', '[hidden]', 'del'],
  // Sources, their numbers, and what is copied to cite a line.
  ...['.refs', '.sources', '.cite', '[data-part="source"]', '.ledger small'],
  // Labels before a line, and lists of names.
  ...['.ledger td > b', '.names'],
  // What paper says again, and words of another language.
  ...['.on-paper', '[lang]'],
].join();

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
