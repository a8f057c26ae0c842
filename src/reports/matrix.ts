import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { waysOf, type Content } from '../content/content.ts';
import type { Day } from '../eligibility/days.ts';
import { evaluate, type Outcome } from '../eligibility/evaluate.ts';
import { bestCase, runsOf, type Run } from '../eligibility/runs.ts';
import { elsewhere } from '../schemas/ids.ts';

/** What else the person has answered: nothing, or everything as well as it can be. */
const others = ['bare', 'favourable'] as const;

const heading = ['way', 'nationality', 'country', 'others', 'from', 'outcome'];

/** The runs of outcomes of one person at one office or route, by `way,nationality,country,others`. */
export type Matrix = ReadonlyMap<string, readonly Run[]>;

/** Every nationality in every host country, at home and elsewhere, at every office and route, through all days. */
export function matrixOf(content: Pick<Content, 'facts'>): Matrix {
  const { facts } = content;
  const ways = waysOf(content);
  const hosts = [...facts.offices.values()].map(({ country }) => country);
  const codes = [...facts.nationalities.values()].map(({ country }) => country).sort();
  const rows = ways.flatMap((way) =>
    codes.flatMap((code) =>
      [...new Set([...hosts, code, elsewhere])].flatMap((country) =>
        others.map((other): [string, Run[]] => {
          const answers = { nationality: [code], country };
          const outcomeOn = (day: Day) =>
            other === 'bare' ? evaluate([way], answers, day)[0]!.outcome : bestCase(way, answers, day).outcome;
          return [[way.id, code, country, other].join(','), runsOf(way, outcomeOn)];
        }),
      ),
    ),
  );
  return new Map(rows);
}

/** The matrix as a file: one line for each run of days with the same outcome. */
export function writeMatrix(matrix: Matrix): string {
  const rows = [...matrix].flatMap(([key, runs]) =>
    runs.map(({ from, outcome }) => [...key.split(','), from, outcome]),
  );
  return stringify([heading, ...rows]);
}

export function readMatrix(text: string): Matrix {
  const matrix = new Map<string, Run[]>();
  for (const cells of parse(text, { from_line: 2 })) {
    const [from, outcome] = cells.splice(-2) as [string, Outcome];
    const key = cells.join(',');
    matrix.set(key, [...(matrix.get(key) ?? []), { from, outcome }]);
  }
  return matrix;
}

/** What is different between two matrices, a sentence for each: who, where, at what, from when, and what instead of what. */
export function differences(before: Matrix, after: Matrix, { facts }: Pick<Content, 'facts'>): string[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key) => {
    const [old = [], now = []] = [before.get(key), after.get(key)];
    const days = [...new Set([...old, ...now].map(({ from }) => from))].sort();
    const changes = days
      .map((day) => ({ day, was: outcomeIn(old, day), is: outcomeIn(now, day) }))
      .filter((change, index, all) => {
        const last = all[index - 1];
        return change.was !== change.is && (last?.was !== change.was || last.is !== change.is);
      });
    return changes.map(({ day, was, is }) => `${inWords(key, facts)}, from ${day}: ${is} instead of ${was}.`);
  });
}

const outcomeIn = (runs: readonly Run[], day: Day) => runs.findLast(({ from }) => from <= day)?.outcome ?? 'nothing';

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** `colombia,HT,CO,bare` as an editor says it. */
function inWords(key: string, facts: Content['facts']): string {
  const [way, code, country, other] = key.split(',') as [string, string, string, (typeof others)[number]];
  const people = [...facts.nationalities.values()].find((one) => one.country === code)?.people.en ?? code;
  const place =
    country === elsewhere
      ? 'elsewhere'
      : `${country === code ? 'at home ' : ''}in ${countryNames.of(country) ?? country}`;
  const rest = other === 'bare' ? 'nothing else answered' : 'all else favourable';
  return `${people} ${place}, ${way}, ${rest}`;
}
