/** A page whose sources have their numbers. */
export interface Numbered {
  readonly html: string;
  /** The sources that it cites, number 1 first. */
  readonly sources: readonly string[];
}

/** What `Refs.astro` prints for the sources of one sentence. Words and attributes of a text cannot look so: Astro escapes them. */
const marks = /(?:<span data-source="[a-z0-9\-]+"><\/span>)+/gv;
const ids = /(?<=data-source=")[a-z0-9\-]+/gv;

/** A space before the numbers of a sentence, at which a line could break. */
const gaps = /\s+(?=<sup class="refs">)/gv;

/**
 * Gives every source of a printed page its number where it is first cited. Of the sources of one sentence the smallest number
 * stands first, and each stands once; three and more in a row are told by the first and the last. They stand close to the word
 * before them.
 */
export function numberSources(printed: string): Numbered {
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => numbers.get(id) ?? numbers.set(id, numbers.size + 1).size;
  const html = printed.replaceAll(gaps, '').replaceAll(marks, (group) =>
    [...new Set(Array.from(group.matchAll(ids), ([id]) => numberOf(id)))]
      .sort((a, b) => a - b)
      .map((number, index, all) => {
        const isWithin = all[index - 1] === number - 1 && all[index + 1] === number + 1;
        return isWithin ? dash : linkTo(number);
      })
      .join('')
      .replaceAll(dashes, dash),
  );
  return { html, sources: [...numbers.keys()] };
}

const linkTo = (number: number) => `<a href="#s${String(number)}">${String(number)}</a>`;

/** What stands for the numbers between the first and the last in a row. */
const dash = '–';
const dashes = /–+/gv;
