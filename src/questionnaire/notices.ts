import { isAtHome, startsAfter } from '../eligibility/judge.ts';
import type { Answers } from '../schemas/example.ts';
import type { Days } from './card.ts';
import type { PageWords } from './page-words.ts';
import { partOf, write } from './parts.ts';
import type { WordedWay } from './rules.ts';

/** What a reader must hear besides the answers. `true`: the notice stands in the page with its words. */
export type Notices = Readonly<Record<string, boolean | string>>;

/** The notices that follow from the answers: another day, a child, one's own country, an arrival that lies ahead. */
export function noticesFor(
  answers: Answers,
  { on, today, isOfficeOpen }: Days & { readonly isOfficeOpen: boolean },
  { say, day }: PageWords,
): Notices {
  const { since, age } = answers;
  return {
    otherDay: on !== today && say('check.otherDay', { day: day(on) }),
    // On a day on which every Office was closed, how a family applied there helps nobody.
    minor: isOfficeOpen && age !== undefined && age < 18,
    home: isAtHome(answers),
    later: since !== undefined && startsAfter(since, on) && say('check.later', { day: day(on) }),
  };
}

/** The parts of a link that could not be used, quoted: the first three, and how many more there are. */
export function sayLeftOut(parts: readonly string[], { say }: PageWords): string | false {
  if (parts.length === 0) return false;
  const quoted = parts.slice(0, 3).map((text) => say('check.quoted', { text }));
  const more = parts.length - quoted.length;
  const sentence = say('check.leftOut', { parts: quoted.join(', ') });
  return more > 0 ? `${sentence} ${say('check.leftOutMore', { number: more })}` : sentence;
}

/** Shows a notice, or hides it. One with words of its own keeps them. */
export function showNotice(page: ParentNode, name: string, shown: boolean | string): void {
  const place = partOf(page, `notice-${name}`);
  place.hidden = shown === false;
  if (typeof shown === 'string') write(place, shown);
}

/**
 * Shows what holds in the country where somebody is: its Office, or else where one asks for asylum there; where nobody
 * knows the country, what all Offices are and what holds in most countries. Whether it is no country of an Office.
 */
export function showCountry(page: ParentNode, answers: Answers, ways: readonly WordedWay[]): boolean {
  const { country } = answers;
  const isHost = ways.some((way) => way.isOffice && way.country === country);
  for (const band of page.querySelectorAll<HTMLElement>('[data-office]')) {
    band.hidden = band.dataset['office'] !== (country ?? '');
  }
  partOf(page, 'help').hidden = isHost;
  const blocks = [...page.querySelectorAll<HTMLElement>('[data-place]')];
  const block = blocks.find(({ dataset }) => dataset['place'] === country) ?? blocks.at(-1);
  for (const one of blocks) one.hidden = isHost || one !== block;
  // Whoever is at home hears what holds for them, not for foreigners there.
  const own = block?.querySelector<HTMLElement>('[data-part="own"]');
  if (own) {
    own.hidden = !isAtHome(answers);
    partOf(block!, 'answer').hidden = isAtHome(answers);
  }
  return !isHost;
}

/** The heading of what holds in a country without an Office; empty where it has one. */
export const shownPlace = (page: ParentNode): string =>
  page.querySelector('[data-place]:not([hidden]) h3')?.textContent.trim() ?? '';

/** What the page says of the Office of the country, or of all where no country is known; empty where there is none. */
export const shownOffice = (page: ParentNode): string =>
  page.querySelector('.band-of-state:not([hidden]) b')?.textContent ?? '';
