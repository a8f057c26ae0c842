import { compareIn } from '../wording/format.ts';
import type { View } from '../wording/view.ts';
import type { ShownState } from './site-page.ts';
import { sitePages } from './site-pages.ts';

/** One thing that the site has something to say about. */
export interface Item {
  readonly href: string;
  readonly title: string;
  /** The language of the title, where the page is in another. */
  readonly lang?: string;
  readonly state?: ShownState;
}

/** A letter, with what begins with it. */
export interface Letter {
  /** The letter as an anchor. */
  readonly id: string;
  readonly letter: string;
  readonly items: readonly Item[];
}

/** Everything that can be found on the site by its first letter: pages and what people say. */
export function aToZ({ locale }: View): Letter[] {
  const pages = sitePages(locale).filter(({ isUnlisted }) => !isUnlisted);
  const items = pages.flatMap(({ path, name: title, lang, state, parts }): Item[] => {
    const href = `/${locale}${path}`;
    return [
      { href, title, ...(lang !== locale && { lang }), ...(state && { state }) },
      ...parts.map((part) => ({
        href: `${href}#${part.id}`,
        title: part.title.text,
        ...(part.title.lang && { lang: part.title.lang }),
        state: part.state,
      })),
    ];
  });
  const sorted = items.toSorted((a, b) => compareIn(locale)(sortedBy(a), sortedBy(b)));
  return [...Map.groupBy(sorted, letterOf)].map(([letter, group]) => ({
    id: `letter-${letter === other ? 'other' : letter.toLowerCase()}`,
    letter,
    items: group,
  }));
}

/** A title without the quotation mark that it may begin with. */
const sortedBy = ({ title }: Item) => title.replace(/^[^\p{L}\p{N}]+/v, '');

/** The place of digits and signs. */
const other = '#';

/** The first letter of a title, without its accent; digits and signs share one place. */
function letterOf(item: Item): string {
  const [first = other] = sortedBy(item).normalize('NFD');
  return /\p{L}/v.test(first) ? first.toUpperCase() : other;
}
