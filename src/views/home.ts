import type { Entry } from '../content/facts.ts';
import { statusOn } from '../eligibility/cautions.ts';
import { latest } from '../eligibility/days.ts';
import { isOpen, stateOn } from '../eligibility/in-force.ts';
import type { State } from '../schemas/state.ts';
import { saySince } from '../wording/days.ts';
import { countryName, joinAnd } from '../wording/format.ts';
import type { Locale } from '../locales.ts';
import { guideHref, hrefOf } from '../wording/hrefs.ts';
import { sayEvidence, saySearched } from '../wording/evidence.ts';
import { officeName } from '../wording/states.ts';
import { statusOf, type WordedStatus } from '../wording/status.ts';
import type { View } from '../wording/view.ts';
import { isOvertaken, rumourLine } from './rumours.ts';

/** The first thing that a reader must know: whether any office is open on the day shown. */
export interface Headline {
  readonly sentence: string;
  /** Since when all of them are closed; nothing while one is open. */
  readonly explanation?: string;
  /** How new the evidence is, and how far we looked for something newer, where we did. */
  readonly known?: string;
  readonly sources: readonly string[];
  /** Whether an office is open, or all are closed; nothing before the first. */
  readonly tone?: 'open' | 'closed';
}

/** What the first page says first of the Offices on the day shown, with how new that is and its sources. */
export function headlineOf(view: View): Headline {
  const { locale, say, facts } = view;
  const states = facts.offices.map((office) => stateOn(office.states, facts.on)).filter((state) => state !== undefined);
  const open = facts.offices.filter(({ states }) => isOpen({ state: statusOn(states, facts.on) }));
  if (open.length > 0) {
    const opened = open.map((office) => stateOn(office.states, facts.on)!);
    const countries = joinAnd(
      open.map(({ country }) => countryName(country, locale)),
      locale,
    );
    return {
      sentence: say('offices.someOpen', { countries }),
      known: sayKnown(newest(opened), view),
      sources: opened.flatMap(({ sources }) => sources),
      tone: 'open',
    };
  }
  if (states.every(({ state }) => state === 'planned')) return { sentence: say('offices.noneYet'), sources: [] };
  const last = newest(states);
  return {
    sentence: say('offices.allClosed'),
    explanation: say('offices.closedSince', { since: saySince({ from: last.from }, view) }),
    known: sayKnown(last, view),
    sources: last.sources,
    tone: 'closed',
  };
}

/** How new the evidence of a state is, and how far we looked for something newer, where we did. */
const sayKnown = ({ evidenceOn, searchedUntil }: State, view: View): string =>
  [
    view.say('offices.evidence', { evidence: sayEvidence(evidenceOn, view) }),
    ...(searchedUntil === undefined ? [] : [saySearched(searchedUntil, view)]),
  ].join(' ');

/** The state that began last: of offices that are closed it decides since when all of them are. */
const newest = (states: readonly State[]) =>
  states.reduce((last, state) => (latest(state.from) > latest(last.from) ? state : last));

/** A way on, and what stands behind it. */
export interface Door {
  readonly href: string;
  readonly text: string;
  readonly lang?: Locale;
  readonly more: string;
}

/** The ways on from the first page. */
export interface HomeDoors {
  /** The message that people pass on; nothing where there is none whose verdict certainly still holds. */
  readonly message: readonly Door[];
  /** What one can do now: the first page asks there and then where one is. */
  readonly now: Door;
  readonly others: readonly Door[];
  readonly check: Door;
}

/** The message that people pass on, and the questions that they come with. */
export function homeDoors(view: View): HomeDoors {
  const { say, facts } = view;
  const claim = facts.rumours.find(({ kind }) => kind === 'claim');
  const message = claim && !isOvertaken(claim, view) ? rumourLine(claim, view) : undefined;
  return {
    message: message
      ? [
          {
            href: message.href,
            text: say('home.door.message', { claim: message.claim.text }),
            ...(message.claim.lang && { lang: message.claim.lang }),
            more: say('home.door.message.more', { verdict: message.verdictWord }),
          },
        ]
      : [],
    now: { href: `${guideHref('home', view)}#where`, text: say('home.door.now'), more: say('home.door.now.more') },
    others: (['what-now', 'stay-safe', 'help'] as const).map((page) => ({
      href: guideHref(page, view),
      text: say(`nav.${page}`),
      more: say(`home.door.${page}.more`),
    })),
    check: { href: guideHref('check', view), text: say('home.check'), more: say('home.check.more') },
  };
}

export interface OfficeLine {
  readonly name: string;
  readonly country: string;
  readonly href: string;
  readonly status: WordedStatus;
}

/** The offices with their states, in the order of their countries' names. */
export function officeLines(view: View): OfficeLine[] {
  const { locale, facts } = view;
  return facts.offices.map((office: Entry<'offices'>) => ({
    name: officeName(office, view),
    country: countryName(office.country, locale),
    href: hrefOf('country', { office: office.id }, view),
    status: statusOf(office, view),
  }));
}
