import { excerpt, type Piece } from './excerpt.ts';
import type { Fragment } from './pagefind.ts';
import { withoutPiece } from './piece.ts';
import type { Hit } from './rank.ts';

/** A page of the answer, with the best of its sections. */
interface Shown {
  readonly fragment: Fragment;
  readonly hit: Hit;
}

/** Loads the next pages of an answer one after the other, each page once, however many of its sections were found. */
export class Pages {
  readonly #hits: readonly Hit[];
  readonly #seen = new Set<string>();
  #next = 0;

  constructor(hits: readonly Hit[]) {
    this.#hits = hits;
  }

  /** Up to `count` more pages. Their texts are loaded now, and no others. */
  async take(count: number): Promise<Shown[]> {
    const taken: Shown[] = [];
    while (taken.length < count && this.hasMore) {
      const hits = this.#hits.slice(this.#next, this.#next + count - taken.length);
      this.#next += hits.length;
      const fragments = await Promise.all(hits.map((hit) => hit.data()));
      for (const [index, fragment] of fragments.entries()) {
        const page = pageOf(fragment);
        if (!this.#seen.has(page)) taken.push({ fragment, hit: hits[index]! });
        this.#seen.add(page);
      }
    }
    return taken;
  }

  get hasMore(): boolean {
    return this.#next < this.#hits.length;
  }
}

const pageOf = ({ url }: Fragment) => withoutPiece(url).replace(/#.*/, '');

/** Fills a copy of the page's template for a result with what was found. */
export function resultItem(template: HTMLTemplateElement, { fragment, hit }: Shown): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => item.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  const value = (name: string) => fragment.filters[name]?.[0];
  const page = pageOf(fragment);
  const address = withoutPiece(fragment.url);
  const isSection = page !== address;
  link(part('page'), page, value('page')!, isSection ? undefined : value('lang'));
  const section = part('section');
  section.hidden = !isSection;
  if (isSection) link(section, address, value('section')!, value('lang'));
  part('state').hidden = value('state') === undefined;
  const mark = part('state').firstElementChild!;
  mark.textContent = value('state') ?? '';
  mark.className = `state ${value('status') ?? ''}`;
  part('facts').textContent = [value('kind'), value('day')].filter(Boolean).join(' · ');
  part('text').replaceChildren(...excerpt(fragment.content, hit.places).flatMap(asNodes));
  return item;
}

function link(place: HTMLElement, href: string, text: string, lang: string | undefined): void {
  const anchor = place instanceof HTMLAnchorElement ? place : place.querySelector('a')!;
  anchor.href = href;
  anchor.textContent = text;
  if (lang !== undefined) anchor.lang = lang;
}

function asNodes({ text, isMatch }: Piece): (Node | string)[] {
  if (!isMatch) return [text, ' '];
  const mark = document.createElement('mark');
  mark.textContent = text;
  return [mark, ' '];
}
