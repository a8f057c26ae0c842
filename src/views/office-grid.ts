import type { Entry } from '../content/facts.ts';
import { takenBy, type Taken } from '../pictures/grid.ts';
import { sayPeriod } from '../wording/days.ts';
import { countryName, joinAnd, joinPeoples } from '../wording/format.ts';
import { hrefOf } from '../wording/hrefs.ts';
import { phrase, type Phrase, type View } from '../wording/view.ts';

/** Whether one office took one nationality, in words. */
export interface GridCell {
  readonly answer: Taken['answer'];
  readonly word: string;
  /** When it did, where that was not all the time. */
  readonly when: string;
}

/** A row or a column that leads to the page of what it names. */
interface GridHead {
  readonly name: Phrase;
  readonly href: string;
}

/** Nationalities by offices. */
export interface OfficeGrid {
  readonly offices: readonly GridHead[];
  readonly rows: readonly (GridHead & { readonly cells: readonly GridCell[] })[];
  /** What is meant by each word that is not the same for all its cells: when, and for whom. */
  readonly notes: readonly { readonly word: string; readonly cases: readonly string[] }[];
}

type Office = Entry<'offices'>;
type Nationality = Entry<'nationalities'>;

function cellOf(office: Office, { country }: Nationality, view: View): GridCell {
  const { answer, spans } = takenBy(office, country, view.facts.on);
  return {
    answer,
    word: view.say(`grid.${answer}`),
    when: joinAnd(
      spans.map((span) => sayPeriod(span, view)),
      view.locale,
    ),
  };
}

export function officeGrid(view: View): OfficeGrid {
  const { locale, facts } = view;
  const rows = facts.nationalities.map((nationality) => ({
    people: phrase(nationality.people, locale).text,
    name: phrase(nationality.name, locale),
    href: hrefOf('nationality', { nationality: nationality.id }, view),
    cells: facts.offices.map((office) => cellOf(office, nationality, view)),
  }));
  const cases = rows.flatMap(({ people, cells }) =>
    cells.map((cell, index) => ({ ...cell, people, country: countryName(facts.offices[index]!.country, locale) })),
  );
  const dated = Map.groupBy(
    cases.filter(({ when }) => when !== ''),
    ({ word }) => word,
  );
  return {
    offices: facts.offices.map((office) => ({
      name: { text: countryName(office.country, locale) },
      href: hrefOf('country', { office: office.id }, view),
    })),
    rows,
    notes: [...dated].map(([word, ofWord]) => ({ word, cases: saySame(ofWord, view) })),
  };
}

/** Cells of one office and the same days are said together: `Hondurans and Nicaraguans in Guatemala from …`. */
function saySame(
  cells: readonly { readonly people: string; readonly country: string; readonly when: string }[],
  { locale, say }: View,
): string[] {
  const same = Map.groupBy(cells, ({ country, when }) => `${country} ${when}`);
  return [...same.values()].map((together) => {
    const { country, when } = together[0]!;
    const people = joinPeoples(
      together.map((cell) => cell.people),
      locale,
    );
    return say('grid.case', { people, country, when });
  });
}

/** Whether each office took a nationality: a row of the grid, stood on end. */
export const officesFor = (nationality: Nationality, view: View): (GridHead & { readonly cell: GridCell })[] =>
  view.facts.offices.map((office) => ({
    name: { text: countryName(office.country, view.locale) },
    href: hrefOf('answer', { office: office.id, nationality: nationality.id }, view),
    cell: cellOf(office, nationality, view),
  }));
