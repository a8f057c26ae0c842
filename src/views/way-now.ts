import { contactsFor } from '../content/cited.ts';
import type { Entry } from '../content/facts.ts';
import { isInForce } from '../eligibility/in-force.ts';
import type { NamedSource } from '../questionnaire/rules.ts';
import type { Detail, Topic } from '../schemas/detail.ts';
import { namedSource, wordEvidence } from '../wording/evidence.ts';
import { freshness, mayBeOpen, statusOf, type Status } from '../wording/status.ts';
import { phrase, type Phrase, type View } from '../wording/view.ts';
import { linkOf, contactPage } from './contacts.ts';

type Route = Entry<'routes'>;

/** One line of how a way works: what it is about in a word or two, what it says, and who alone says it. */
export interface NowLine extends Phrase {
  readonly label: string;
  /** Whether it is a time that runs. */
  readonly isUrgent: boolean;
  readonly mark?: string;
}

/** Somebody to ask, with the number or address to tap. */
export interface NowContact {
  readonly name: Phrase;
  readonly href: string;
  readonly way?: { readonly text: string; readonly href: string };
}

/** How a way works today, as far as a card says it: from the dated lines of the facts, the first of each topic. */
export interface WayNow {
  readonly status: Status;
  readonly tag: string;
  /** Whether it is told to somebody who has it already: then its state and what it is are not what matters. */
  readonly isKept: boolean;
  readonly summary: Phrase;
  /** What stands before all else: how long one has, or what keeps alive what one has. */
  readonly first: readonly NowLine[];
  readonly lines: readonly NowLine[];
  readonly contact?: NowContact;
  readonly source?: NamedSource;
  readonly dated: string;
}

/** What somebody needs who begins, and somebody who has it already and must not lose it. */
const topicsFor = {
  start: { first: ['deadline'], lines: ['cost', 'warning'] },
  keep: { first: ['warning', 'refusal'], lines: ['permit', 'documents'] },
} as const satisfies Readonly<Record<string, Readonly<Record<'first' | 'lines', readonly Topic[]>>>>;

type CardTopic = (typeof topicsFor)['start' | 'keep']['first' | 'lines'][number] | 'how-to-apply';

/**
 * How a way works today, for somebody who begins it or for somebody who has it. Nothing where it is not open: then how it
 * worked is history.
 */
export function wayNow(route: Route, view: View, aim: keyof typeof topicsFor): WayNow | undefined {
  const { locale } = view;
  const status = statusOf(route, view);
  if (!mayBeOpen(status)) return undefined;
  const { first, lines } = topicsFor[aim];
  const { known } = status;
  const contact = contactOf(route, view);
  return {
    status: status.name,
    tag: status.word,
    isKept: aim === 'keep',
    summary: phrase(route.summary, locale),
    first: linesOn(first, route, view),
    // Where nobody is known to ask, how one asks stands in their place.
    lines: linesOn(contact || aim === 'keep' ? lines : ['how-to-apply', ...lines], route, view),
    ...(contact && { contact }),
    ...(known?.named[0] && { source: known.named[0] }),
    dated: freshness(status, view),
  };
}

/** The first lines in force of each topic: two of what one must take care of, else one. */
const linesOn = (topics: readonly CardTopic[], { details }: Route, view: View): NowLine[] =>
  topics.flatMap((topic) =>
    details
      .filter((one) => one.topic === topic && isInForce(one, view.facts.on))
      // A price that nobody has confirmed stands on the page of the way, with its day.
      .filter(({ certainty }) => topic !== 'cost' || certainty !== 'unconfirmed')
      .slice(0, topic === 'warning' && topics.includes('refusal') ? 2 : 1)
      .map((detail) => lineOf(detail, topic, view)),
  );

function lineOf(detail: Detail, topic: CardTopic, view: View): NowLine {
  const { mark } = wordEvidence(detail, view);
  const text = phrase(detail.text, view.locale);
  // A sentence that names who says so, if without the place in brackets, need not be told it twice.
  const isNamed = detail.sources.some((id) =>
    text.text.includes(namedSource(id, view).publisher.replace(/ \(.+\)$/v, '')),
  );
  return {
    label: view.say(`card.${topic}`),
    isUrgent: topic === 'deadline' || topic === 'refusal',
    ...text,
    ...(mark !== undefined && !isNamed && { mark }),
  };
}

/** Where to ask: the first contact of the way that may be shown. */
function contactOf({ contacts = [] }: Route, view: View): NowContact | undefined {
  const shown = contactsFor(undefined, view.facts);
  const [contact] = contacts.flatMap((id) => shown.filter((one) => one.id === id));
  if (contact === undefined) return undefined;
  const [way] = contact.ways.flatMap(({ by, value }) => {
    const { href } = linkOf(by, value);
    return href === undefined ? [] : [{ text: by === 'web' ? new URL(href).hostname : value, href }];
  });
  return {
    name: phrase(contact.who, view.locale),
    href: `${contactPage(contact, view)}#${contact.id}`,
    ...(way && { way }),
  };
}
