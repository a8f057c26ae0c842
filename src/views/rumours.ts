import type { Entry, WayEntry } from '../content/facts.ts';
import { changedSince } from '../content/overtaken.ts';
import { overdueFrom } from '../eligibility/cautions.ts';
import { checkMessagesEvery } from '../schemas/rumour.ts';
import { saySince } from '../wording/days.ts';
import { wordEvidence, type WordedEvidence } from '../wording/evidence.ts';
import { countryName } from '../wording/format.ts';
import { guideHref, hrefOf } from '../wording/hrefs.ts';
import { phrase, type Phrase, type View } from '../wording/view.ts';

/** A message that people pass on, with its verdict, as a row of a list. */
export interface RumourLine {
  readonly id: string;
  readonly claim: Phrase;
  readonly verdict: Entry<'rumours'>['verdict'];
  readonly verdictWord: string;
  /** The page that it has to itself. */
  readonly href: string;
}

/** A message with all that is known of it, ready to print. */
export interface Message extends RumourLine, Pick<WordedEvidence, 'note' | 'mark' | 'sources'> {
  /** The verdict in one sentence; in two where the first is very short. */
  readonly answer: Phrase;
  /** Why, in three sentences at most. */
  readonly why: Phrase;
  /** What is left to say. */
  readonly rest: Phrase;
  readonly todo: string;
  /** Since when the verdict holds; empty where no day is known. */
  readonly since: string;
  readonly checked: string;
  readonly checkedOn: string;
  /** Whether nobody has looked for so long, or since what it is about changed, that it is shown and passed on with a warning. */
  readonly isOverdue: boolean;
  /** Where to report a swindle, by country. */
  readonly report: readonly { readonly text: string; readonly href: string }[];
}

export function rumourLine({ id, claim, verdict }: Entry<'rumours'>, view: View): RumourLine {
  return {
    id,
    claim: phrase(claim, view.locale),
    verdict,
    verdictWord: view.say(`verdict.${verdict}`),
    href: hrefOf('message', { rumour: id }, view),
  };
}

/** Whether something that a message is about has changed since somebody looked at it. */
export const isOvertaken = (rumour: Entry<'rumours'>, { facts: { offices, routes } }: View): boolean =>
  changedSince<WayEntry>(rumour, offices, routes).length > 0;

export function messageOf(rumour: Entry<'rumours'>, view: View): Message {
  const { say } = view;
  const { note, mark, checked, evidence, searched, sources } = wordEvidence(rumour, view);
  const said = phrase(rumour.why, view.locale);
  const sentences = sentencesOf(said.text);
  // "We do not know." alone says no more than the verdict.
  const first = sentences[0]!.length < shortSentence ? 2 : 1;
  const part = (from: number, to?: number): Phrase => ({ ...said, text: sentences.slice(from, to).join(' ') });
  return {
    ...rumourLine(rumour, view),
    answer: part(0, first),
    why: part(first, first + 3),
    rest: part(first + 3),
    todo: say(`message.do.${rumour.kind}`),
    since: rumour.since === undefined ? '' : say('message.since', { since: saySince({ from: rumour.since }, view) }),
    ...(note && { note }),
    ...(mark !== undefined && { mark }),
    checked: [say('rumour.checked', { day: checked, evidence }), ...(searched === undefined ? [] : [searched])].join(
      ' ',
    ),
    checkedOn: checked,
    isOverdue:
      isOvertaken(rumour, view) ||
      view.facts.on >= overdueFrom({ checkedOn: rumour.checkedOn, checkEvery: checkMessagesEvery }),
    sources,
    report: reportPlaces(view),
  };
}

const shortSentence = 30;

/** The sentences of a plain text. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.?]) (?=[^\p{Ll}])/v);

/** Where a swindle can be reported in the countries of the Offices, and elsewhere. */
const reportPlaces = (view: View) => {
  const { locale, say, facts } = view;
  const at = (country: string) => `${guideHref('stay-safe', view)}#report-fraud-${country.toLowerCase()}`;
  return [
    ...facts.offices.map(({ country }) => ({ text: countryName(country, locale), href: at(country) })),
    { text: say('contact.everywhere'), href: at('any') },
  ];
};
