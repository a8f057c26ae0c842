import { fillPlaceholders } from '../placeholders.ts';
import type { Limits, Search } from './search.ts';
import type { Pages } from './results.ts';

/** Words of the interface that the search puts together; the others stand in the page. */
export interface SearchWords {
  readonly stopWords: string;
  readonly realWords: string;
  readonly shown: string;
  readonly fitting: string;
  readonly corrected: string;
  readonly none: string;
  readonly failed: string;
}

/** How many results are shown at once. */
const atOnce = 5;
/** How long a reader must have stopped typing before we search, in milliseconds. */
const pause = 250;

/**
 * The search of the site around the field in the header, which works as a plain form without it. What is searched for
 * stands in the address. Nothing of the engine is loaded before somebody looks for something.
 */
class SiteSearch extends HTMLElement {
  #words!: SearchWords;
  #field!: HTMLInputElement;
  #engine: Promise<Search> | undefined;
  #pages: Pages | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the searches, so that a slow answer never replaces a newer one. */
  #turn = 0;

  connectedCallback(): void {
    this.#words = JSON.parse(this.querySelector('script')!.textContent) as SearchWords;
    const form = document.querySelector<HTMLFormElement>('form#search')!;
    this.#field = form.elements.namedItem('q') as HTMLInputElement;
    this.#part('needsScript').remove();
    this.#readAddress();
    const narrow = this.#part('narrow') as HTMLDetailsElement;
    narrow.hidden = false;
    narrow.open = Object.keys(this.#limits()).length > 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search();
    });
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#search();
      }, pause);
    });
    this.addEventListener('change', () => {
      this.#search();
    });
    this.#part('more').addEventListener('click', () => void this.#showMore());
    if (this.#field.value !== '' || Object.keys(this.#limits()).length > 0) this.#search();
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #limits(): Limits {
    return Object.fromEntries(this.#selects().flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.#field.value = asked.get('q') ?? '';
    for (const select of this.#selects()) {
      const value = asked.get(select.name);
      if ([...select.options].some((option) => option.value === value)) select.value = value!;
    }
  }

  #writeAddress(query: string, limits: Limits): void {
    const asked = new URLSearchParams({ ...(query !== '' && { q: query }), ...limits }).toString();
    history.replaceState(null, '', asked === '' ? location.pathname : `?${asked}`);
  }

  #search(): void {
    clearTimeout(this.#timer);
    const query = this.#field.value.trim();
    const limits = this.#limits();
    this.#writeAddress(query, limits);
    this.#turn += 1;
    void this.#answer(query, limits, this.#turn);
  }

  async #answer(query: string, limits: Limits, turn: number): Promise<void> {
    if (query === '' && Object.keys(limits).length === 0) {
      this.#clear();
      return;
    }
    try {
      const engine = await (this.#engine ??= this.#load());
      const { hits, instead } = await engine.find(query, limits);
      const pages = engine.pagesOf(hits);
      const shown = await pages.take(atOnce);
      if (turn !== this.#turn) return;
      this.#pages = pages;
      const template = this.querySelector<HTMLTemplateElement>('template')!;
      this.#part('list').replaceChildren(...shown.map((one) => engine.resultItem(template, one)));
      this.#part('none').hidden = shown.length > 0;
      this.#say(this.#sentence(query, instead, shown.length));
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#engine = undefined;
      this.#clear();
      this.#say(this.#words.failed);
    }
  }

  async #load(): Promise<Search> {
    const { openSearch } = await import('./search.ts');
    const { stopWords, realWords } = this.#words;
    return openSearch(document.documentElement.lang, {
      stopWords: new Set(stopWords.split(' ')),
      realWords: new Set(realWords.split(' ')),
    });
  }

  async #showMore(): Promise<void> {
    const [engine, pages] = [await this.#engine, this.#pages];
    if (engine === undefined || pages === undefined) return;
    const template = this.querySelector<HTMLTemplateElement>('template')!;
    const list = this.#part('list');
    const items = (await pages.take(atOnce)).map((one) => engine.resultItem(template, one));
    const firstNew = list.childElementCount;
    list.append(...items);
    this.#say(this.#sentence(this.#field.value.trim(), undefined, list.childElementCount));
    list.children[firstNew]?.querySelector('a')?.focus();
  }

  #sentence(query: string, instead: string | undefined, count: number): string {
    const { none, shown, fitting, corrected } = this.#words;
    if (query === '') return fillPlaceholders(fitting, { number: count });
    if (count === 0) return fillPlaceholders(none, { query });
    const sentence = fillPlaceholders(shown, { number: count, query: instead ?? query });
    return instead === undefined ? sentence : `${fillPlaceholders(corrected, { query, instead })} ${sentence}`;
  }

  /** Says one sentence, which is also read out. */
  #say(sentence: string): void {
    this.#part('found').textContent = sentence;
    this.#part('more').hidden = this.#pages?.hasMore !== true;
  }

  #clear(): void {
    this.#pages = undefined;
    this.#part('list').replaceChildren();
    this.#part('none').hidden = true;
    this.#say('');
  }
}

customElements.define('site-search', SiteSearch);
