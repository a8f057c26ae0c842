import type { Entry, WayEntry } from '../content/facts.ts';
import { fillPlaceholders } from '../placeholders.ts';
import type { Example } from '../schemas/example.ts';
import { interfaceWords, type Word } from '../schemas/interface.ts';
import { pathways } from '../schemas/route.ts';
import { figureGroups } from '../wording/figure-lines.ts';
import { countryName } from '../wording/format.ts';
import { criterionLines, detailLines, eventLines, stateLines } from '../wording/lines.ts';
import { sourceLines } from '../wording/source-lines.ts';
import { describedFirst, titledFirst, wayState } from '../wording/state-first.ts';
import { officeName, stateText } from '../wording/states.ts';
import { statusOf } from '../wording/status.ts';
import { phrase, type View } from '../wording/view.ts';
import { openPlaces } from '../wording/words.ts';
import { cardsFor } from './cards.ts';
import { changeLine } from './changes.ts';
import { contactGroups } from './contacts.ts';
import { headlineOf } from './home.ts';
import { officeHistories } from './nationality-page.ts';
import { pairHistory } from './pairs.ts';
import { openCount } from './pathway-lines.ts';
import { placePage } from './place.ts';
import { messageOf } from './rumours.ts';
import { wayNow } from './way-now.ts';
import { wayOf } from './ways.ts';
import { wordedWays } from './worded-ways.ts';

type Person = Pick<Example, 'answers'>;
type Part = readonly [heading: string, sentences: readonly (string | undefined)[]];

/**
 * Every distinct sentence that the templates make of the facts, each once, under what it speaks of: for a translator to
 * read all at once. What pages say besides is plain text, and is read where it is written.
 */
export function sentencesOf(view: View, people: readonly Person[]): string {
  const seen = new Set<string>();
  const isNew = (text: string | undefined): text is string => {
    if (text === undefined || text.trim() === '' || seen.has(text)) return false;
    seen.add(text);
    return true;
  };
  return partsOf(view, people)
    .map(([heading, sentences]) => [`# ${heading}`, ...sentences.filter(isNew)])
    .filter(({ length }) => length > 1)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function partsOf(view: View, people: readonly Person[]): Part[] {
  const { facts, locale, say } = view;
  const ways = wordedWays(view);
  return [
    ['Words with a place for a country or a people', filledWords(view)],
    ['First page', textsIn(headlineOf(view))],
    ...[...facts.offices, ...facts.routes].map((way): Part => [way.id, ofWay(way, view)]),
    ['Pathways', pathways.map((pathway) => `${say(`pathway.name.${pathway}`)}: ${openCount(pathway, view)}`)],
    ...facts.places.map((place): Part => [place.id, textsIn(placePage(place, view))]),
    ['What happened', eventLines(facts.events, view).flatMap(textsIn)],
    ['Numbers', textsIn(figureGroups(facts.figures, view))],
    ['Messages', facts.rumours.flatMap((rumour) => textsIn(messageOf(rumour, view)))],
    ['Whom to turn to', textsIn(contactGroups(facts.contacts, view, { isFull: true }))],
    ['History of nationalities', facts.nationalities.flatMap((one) => ofNationality(one, view))],
    [
      'Cards of the test people',
      people.flatMap(({ answers }) =>
        Object.values(cardsFor(ways, answers, view))
          .flat()
          .flatMap(ofCard),
      ),
    ],
    ['Changes', facts.changes.flatMap((change) => textsIn(changeLine(change, view)))],
    ['Sources', textsIn(sourceLines(facts.sources, view).map(({ published: _, ...line }) => line))],
    ['Countries', [...new Set(ways.map(({ country }) => countryName(country, locale)))]],
  ];
}

function ofWay(way: WayEntry, view: View): (string | undefined)[] {
  const status = statusOf(way, view);
  const lines = [
    ...criterionLines(way.criteria, view),
    ...detailLines(way.details, view),
    ...stateLines(way, view),
  ].flatMap(textsIn);
  if (!('pathway' in way)) return [titledFirst(status, officeName(way, view), view), ...textsIn(status), ...lines];
  const { criteria: _, details: __, states: ___, now: ____, ...page } = wayOf(way, view);
  const name = phrase(way.name, view.locale).text;
  return [
    titledFirst(wayState(status, name, view), name, view),
    describedFirst(status, phrase(way.summary, view.locale).text, view),
    stateText(status),
    ...textsIn(page),
    ...textsIn(wayNow(way, view, 'start')),
    ...textsIn(wayNow(way, view, 'keep')),
    ...lines,
  ];
}

const ofNationality = (nationality: Entry<'nationalities'>, view: View): string[] => [
  ...textsIn(officeHistories(nationality, view).map(({ lines }) => lines)),
  ...textsIn(view.facts.offices.map((office) => pairHistory(office, nationality.country, office.country, view))),
];

const ofCard = ({ says, why, cautions, needs, others }: ReturnType<typeof cardsFor>['start'][number]): string[] => [
  says,
  why,
  ...cautions.map(({ text }) => text),
  ...[...needs, ...others].map(({ label, criterion }) => `${label} ${criterion.worded.text}`.trim()),
];

/** What stands in something printable that is no sentence: names, addresses, and sources by their ids. */
const noWords = new Set([
  'tone',
  'topic',
  'id',
  'href',
  'lang',
  'country',
  'sources',
  'address',
  'cited',
  'named',
  'value',
  'verdict',
]);

/** Whether a part of something printable is for a reader: the name of a state alone is for the code. */
const isWords = (key: string, value: unknown) => !noWords.has(key) && !(key === 'name' && typeof value === 'string');

/** Every text in something that is ready to print, in the order in which it stands there; a label before its text. */
function textsIn(printable: unknown): string[] {
  if (typeof printable === 'string') return [printable];
  if (typeof printable !== 'object' || printable === null) return [];
  if (Array.isArray(printable)) return printable.flatMap(textsIn);
  const { label, text, ...others } = printable as Readonly<Record<string, unknown>>;
  const first = [label, text]
    .filter((one) => typeof one === 'string' && one !== '')
    .join(typeof label === 'string' && label.endsWith(':') ? ' ' : ': ');
  return [first, ...Object.entries(others).flatMap(([key, value]) => (isWords(key, value) ? textsIn(value) : []))];
}

/** The words of the interface that speak of a country or a people, with each country of an Office and each people. */
function filledWords({ locale, say, facts }: View): string[] {
  const peoples = facts.nationalities.map((one) => ({ people: phrase(one.people, locale).text }));
  const countries = facts.offices.map((one) => ({ country: countryName(one.country, locale) }));
  const both = peoples.map((people, index) => ({ ...people, ...countries[index % countries.length] }));
  return (Object.keys(interfaceWords) as Word[]).flatMap((word) => {
    const open = say(word, openPlaces);
    const hasPeople = open.includes('{people}');
    const hasCountry = open.includes('{country}');
    const values = hasPeople && hasCountry ? both : hasPeople ? peoples : hasCountry ? countries : [];
    return values.map((one) => fillPlaceholders(open, one));
  });
}
