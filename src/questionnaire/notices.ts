import type { Day } from '../eligibility/days.ts';
import { isAtHome, startsAfter } from '../eligibility/judge.ts';
import type { Answers } from '../schemas/example.ts';
import type { FormWords, Say } from './page-words.ts';
import { partOf } from './parts.ts';
import type { WordedWay } from './rules.ts';

/** What a reader must hear besides the answers. `true`: the notice stands in the page with its words. */
export type Notices = Readonly<Record<string, boolean | string>>;

/** The notices that follow from the answers: another day, a child, a country or nationality without an office. */
export function noticesFor(
  { nationality = [], country, since, age }: Answers,
  { on, today }: { readonly on: Day; readonly today: Day },
  ways: readonly WordedWay[],
  { say, names }: { readonly say: Say; readonly names: FormWords },
): Notices {
  const offices = ways.filter(({ isOffice }) => isOffice);
  const took = offices.some(({ criteria }) =>
    criteria.some((rule) => rule.kind === 'nationality' && rule.anyOf?.some((code) => nationality.includes(code))),
  );
  const isHome = isAtHome({ nationality, ...(country !== undefined && { country }) });
  const isHost = offices.some((office) => office.country === country);
  return {
    otherDay: on !== today && say('check.otherDay', { day: names.day(on) }),
    minor: age !== undefined && age < 18,
    noOffice: country !== undefined && !isHost && !isHome,
    home: isHome,
    notTaken: nationality.length > 0 && !took,
    later: since !== undefined && startsAfter(since, on) && say('check.later', { day: names.day(on) }),
  };
}

/** The parts of a link that could not be used, quoted: the first three, and how many more there are. */
export function sayLeftOut(parts: readonly string[], say: Say): string | false {
  if (parts.length === 0) return false;
  const quoted = parts.slice(0, 3).map((text) => `“${text}”`);
  const more = parts.length - quoted.length;
  const sentence = say('check.leftOut', { parts: quoted.join(', ') });
  return more > 0 ? `${sentence} ${say('check.leftOutMore', { number: more })}` : sentence;
}

/** Shows a notice, or hides it. One with words of its own keeps them. */
export function showNotice(page: ParentNode, name: string, shown: boolean | string): void {
  const place = partOf(page, `notice-${name}`);
  place.hidden = shown === false;
  if (typeof shown === 'string') place.textContent = shown;
}

/** Shows what holds in the country where somebody is, if it has no Office: its own block, or that of all others. */
export function showPlace(page: ParentNode, country: string | undefined, ways: readonly WordedWay[]): void {
  const isHost = ways.some((way) => way.isOffice && way.country === country);
  const blocks = [...page.querySelectorAll<HTMLElement>('[data-place]')];
  const block = blocks.find(({ dataset }) => dataset['place'] === country) ?? blocks.at(-1);
  for (const one of blocks) one.hidden = country === undefined || isHost || one !== block;
}
