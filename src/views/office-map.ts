import { mapOf, type DrawnMap } from '../pictures/map.ts';
import type { WordedStatus } from '../wording/status.ts';
import type { View } from '../wording/view.ts';
import { officeLines } from './home.ts';

/** The countries of the offices, each with its name and the state of its office. */
export interface OfficeMap extends Omit<DrawnMap, 'countries'> {
  readonly countries: readonly (DrawnMap['countries'][number] & {
    readonly name: string;
    readonly status: WordedStatus['name'];
    readonly word: string;
  })[];
}

/** The height of a line of words, and about how wide a letter is. */
const line = 19;
const letter = 8;

/** What the list of offices says, as a map. */
export function officeMap(view: View): OfficeMap {
  const lines = officeLines(view).map(({ country: name, status }, index) => {
    const { word } = status;
    const width = Math.max(name.length, word.length) * letter;
    return {
      country: view.facts.offices[index]!.country,
      name,
      status: status.name,
      word,
      label: { width, height: 2 * line },
    };
  });
  const drawn = mapOf(lines);
  return {
    ...drawn,
    countries: drawn.countries.map((country, index) => {
      const { name, status, word } = lines[index]!;
      return { ...country, name, status, word };
    }),
  };
}
