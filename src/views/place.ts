import type { Entry } from '../content/facts.ts';
import { latest } from '../eligibility/days.ts';
import { isInForce } from '../eligibility/in-force.ts';
import { placeTopics, unhcrHelp, type PlaceDetail } from '../schemas/place.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Words } from '../schemas/words.ts';
import { wordEvidence, type WordedEvidence } from '../wording/evidence.ts';
import { compareIn } from '../wording/format.ts';
import { guideHref, hrefOf } from '../wording/hrefs.ts';
import { saySearched } from '../wording/evidence.ts';
import { wordStatement, type WordedStatement } from '../wording/statement.ts';
import { phrase, type Phrase, type View } from '../wording/view.ts';
import { contactsOf } from './contacts.ts';

type Place = Entry<'places'>;
type Topic = (typeof placeTopics)[number];

/** A sentence, and how we know it. */
export interface WordedPart extends Phrase, WordedEvidence {}

/** The sentences of one topic. */
export interface PlacePart {
  readonly topic: Topic;
  readonly heading: string;
  readonly lines: readonly WordedStatement[];
}

/** A place in one line of the list of all. */
export interface PlaceInShort {
  readonly id: string;
  readonly country: string;
  readonly name: Phrase;
  readonly href: string;
  readonly answer: WordedPart;
}

/** What stands folded on the page of a place, fold by fold: what happens after one has asked, dangers, and what else there is. */
const folds: readonly (readonly Topic[])[] = [
  ['cost', 'documents', 'waiting-time', 'rights', 'work'],
  ['warning'],
  ['other-ways'],
];

/** Everything that is known of a place, in the order in which a reader needs it. */
export function placePage(place: Place, view: View) {
  const { locale, say, facts } = view;
  const isOver = ({ until }: PlaceDetail) => until !== undefined && latest(until) < facts.on;
  const name = phrase(place.name, locale);
  const parts = partsOf(
    place.details.filter((detail) => !isOver(detail)),
    view,
  );
  const help = place.unhcrHelp;
  return {
    name,
    heading: placeTitle(place, view),
    answer: worded(place.answer, place, view),
    open: parts.filter(({ topic }) => !folds.flat().includes(topic)),
    folds: folds.map((topics) => parts.filter(({ topic }) => topics.includes(topic))).filter((fold) => fold.length > 0),
    over: place.details.filter(isOver).map((detail) => wordStatement(detail, view)),
    ...(place.authority && {
      authority: {
        ...worded(place.authority.name, place.authority, view),
        address: place.authority.address,
      },
    }),
    ...(help !== undefined && {
      help: {
        href: help,
        text: help === unhcrHelp ? say('place.helpFront') : say('place.help', { country: name.text }),
      },
    }),
    contacts: contactsOf(place.country, view),
    gaps: place.gaps.map(({ text, searchedUntil }) => ({
      text: phrase(text, locale),
      ...(searchedUntil !== undefined && { searched: saySearched(searchedUntil, view) }),
    })),
  };
}

/** The title of the page of a place: whether one can ask for asylum there. Its own people, if they flee, cannot. */
export function placeTitle({ asylum, name, details }: Place, { locale, say }: View): string {
  const isFled = details.some(({ topic }) => topic === 'own-nationals');
  const word = asylum === 'state' && isFled ? 'place.isForOthers' : (`place.is.${asylum}` as const);
  return say(word, { country: phrase(name, locale).text });
}

/** All places with their answers, by their names. */
export function placesInShort(view: View): PlaceInShort[] {
  const { locale, facts } = view;
  const lines = facts.places.map((place) => ({
    id: place.id,
    country: place.country,
    name: phrase(place.name, locale),
    href: hrefOf('place', { place: place.id }, view),
    answer: worded(place.answer, place, view),
  }));
  return lines.toSorted((a, b) => compareIn(locale)(a.name.text, b.name.text));
}

/** What the check says to somebody in a country without an Office. */
export interface PlaceNotice {
  /** Country letters; empty for every country that has no page. */
  readonly country: string;
  readonly answer: Phrase;
  /** What holds for the country's own people, where many flee it. */
  readonly own?: Phrase;
  /** What those hear who came there as refugees: how long they can ask for their family. */
  readonly inside: readonly Phrase[];
  readonly href: string;
  readonly link: string;
  /** UNHCR's own page for people there. */
  readonly help?: string;
}

/** A notice for each place, and last the one for all other countries. */
export const placeNotices = (view: View): PlaceNotice[] => [
  ...view.facts.places.map((place) => ({
    country: place.country,
    answer: phrase(place.answer, view.locale),
    href: hrefOf('place', { place: place.id }, view),
    link: placeTitle(place, view),
    ...ownLine(place, view),
    inside: insideLines(place, view),
    ...(place.unhcrHelp !== undefined && place.unhcrHelp !== unhcrHelp && { help: place.unhcrHelp }),
  })),
  {
    country: '',
    answer: { text: view.say('place.other') },
    href: guideHref('elsewhere', view),
    link: view.say('place.otherTitle'),
    inside: [],
    help: unhcrHelp,
  },
];

/** The first line for people whom the country took in as refugees: the page of the place has the others. */
const insideLines = ({ country }: Place, { facts, locale }: View): Phrase[] =>
  facts.routes
    .filter(({ destination, pathway }) => destination === country && pathway === 'refugee-resettlement')
    .flatMap(({ details }) => details)
    .filter((detail) => detail.topic === 'people-inside-the-us' && isInForce(detail, facts.on))
    .slice(0, 1)
    .map(({ text }) => phrase(text, locale));

function ownLine({ details }: Place, { locale }: View): Pick<PlaceNotice, 'own'> {
  const line = details.find(({ topic }) => topic === 'own-nationals');
  return line === undefined ? {} : { own: phrase(line.text, locale) };
}

const partsOf = (details: readonly PlaceDetail[], view: View): PlacePart[] =>
  placeTopics
    .map((topic) => ({
      topic,
      heading: view.say(`topic.${topic}`),
      lines: details.filter((detail) => detail.topic === topic).map((detail) => wordStatement(detail, view)),
    }))
    .filter(({ lines }) => lines.length > 0);

/** What a part of a place says that is a statement by itself: its answer, its authority. */
const worded = (text: Words, statement: Statement, view: View): WordedPart => ({
  ...phrase(text, view.locale),
  ...wordEvidence(statement, view),
});
