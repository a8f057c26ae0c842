import { citedSources } from '../content/cited.ts';
import type { Entry } from '../content/facts.ts';
import { writtenProse } from '../content/prose.ts';
import { standingOn } from '../eligibility/cautions.ts';
import type { Day } from '../eligibility/days.ts';
import { stateOn } from '../eligibility/in-force.ts';
import { languageOf, type Locale } from '../locales.ts';
import { pageIds, type ProseFolder } from '../schemas/prose-folders.ts';
import { pathways, type Pathway } from '../schemas/route.ts';
import { sourceGroupOf, sourceGroups, type SourceGroup } from '../schemas/source-groups.ts';
import { openCount } from '../views/pathway-lines.ts';
import { wayPath } from '../views/routes.ts';
import { rumourLine, rumourPath } from '../views/rumours.ts';
import { countryName, formatDay } from '../wording/format.ts';
import { lettersOf } from '../wording/source-lines.ts';
import { describedFirst, stateFirst, titledFirst, wayState } from '../wording/state-first.ts';
import { stateText, statusOf, type Standing } from '../wording/states.ts';
import { openView, phrase, type Phrase, type View } from '../wording/view.ts';

/** What a page is about, in the words of the addresses, to narrow a search down. */
export interface Subjects {
  /** Ids of offices. */
  readonly countries: readonly string[];
  readonly nationalities: readonly string[];
  readonly pathways: readonly string[];
}

/** A state in a few words: `closed since January 2025`. */
export interface ShownState {
  readonly standing?: Standing;
  readonly text: string;
}

/** A section of a page that people look for by itself: a rumour. */
export interface SitePart {
  readonly id: string;
  readonly title: Phrase;
  readonly state: ShownState;
  readonly about: Subjects;
}

/** A page of the site in one language, as its head, the search, the map of the site and the A to Z know it. */
export interface SitePage {
  /** The address without its language: `/countries/colombia/`. */
  readonly path: string;
  readonly kind: 'guide' | 'country' | 'nationality' | 'answer' | 'pathway' | 'way';
  /** What it is called in a list that shows its state beside it. */
  readonly name: string;
  /** What it is called where it stands alone: of what is not open, the state comes first. */
  readonly title: string;
  /** The language of its name and summary. */
  readonly lang: Locale;
  readonly summary: string;
  /** The summary as it is quoted: of what is not open, the state comes first. */
  readonly description: string;
  /** Whether a native speaker has read all that stands on it; what is in the original language needs none. */
  readonly isReviewed: boolean;
  readonly keywords: readonly string[];
  /** Whether search engines are asked to leave the page out. */
  readonly isHidden: boolean;
  /** Whether it is no answer to any search: the search itself, lists of sources, the page of addresses that do not exist. */
  readonly isUnlisted?: true;
  readonly state?: ShownState;
  /** The oldest day on which something on the page was checked. */
  readonly reviewedOn?: Day;
  /** The newest day on which something on the page was checked or changed. */
  readonly modifiedOn?: Day;
  readonly about: Subjects;
  readonly parts: readonly SitePart[];
}

const loaded = new Map<Locale, readonly SitePage[]>();

/** Every page of the site in one language. Listed once a build; in development anew for each page. */
export function sitePages(locale: Locale): readonly SitePage[] {
  const pages = (import.meta.env.DEV ? undefined : loaded.get(locale)) ?? listPages(locale);
  loaded.set(locale, pages);
  return pages;
}

/** The page at an address without its language. */
export function sitePage(path: string, locale: Locale): SitePage {
  const page = sitePages(locale).find((one) => one.path === path);
  if (page === undefined) throw new Error(`${path} is not among the pages of the site. List it in site-pages.ts.`);
  return page;
}

function listPages(locale: Locale): readonly SitePage[] {
  const view = openView(locale);
  const { offices, nationalities, routes } = view.facts;
  return [
    ...pageIds.map((id) => guidePage(id, view)),
    ...offices.map((office) => countryPage(office, view)),
    ...nationalities.map((nationality) => nationalityPage(nationality, view)),
    ...pathways.map((pathway) => pathwayPage(pathway, view)),
    ...routes.map((route) => wayPage(route, view)),
    ...offices.flatMap((office) => nationalities.map((nationality) => answerPage(office, nationality, view))),
    ...view.facts.rumours.map((rumour) => rumourPage(rumour, view)),
    numbersPage(view),
    ...sourceGroups.map((group) => sourcesPage(group, view)),
  ];
}

type PageId = (typeof pageIds)[number];

const pathOf = (id: PageId) => (id === 'home' ? '/' : id === 'not-found' ? '/404/' : `/${id}/`);
const nothing: Subjects = { countries: [], nationalities: [], pathways: [] };

const unlisted: readonly PageId[] = ['search', 'not-found'];

function guidePage(id: PageId, view: View): SitePage {
  const { facts, say } = view;
  const { head, lang, days } = writtenHead('pages', id, view);
  const path = pathOf(id);
  const isOnOffices = id === 'home' || id === 'countries';
  const allClosed = facts.offices.every(({ states }) => stateOn(states, facts.on)?.state === 'closed');
  const isAboutOffices = isOnOffices || id === 'what-now' || id === 'fact-sheet';
  return {
    path,
    kind: 'guide',
    ...head,
    ...(isOnOffices && allClosed && { title: stateFirst(say('offices.closed'), head.title, view) }),
    ...(isAboutOffices && allClosed && { description: `${say('offices.allClosed')} ${head.summary}` }),
    lang,
    isHidden: facts.isPast || unlisted.includes(id),
    ...(unlisted.includes(id) && { isUnlisted: true }),
    ...(isOnOffices && allClosed && { state: { standing: 'closed', text: say('offices.allClosed') } }),
    ...daysOf(path, [...days, ...checksBehind(id, view)], view),
    about: nothing,
    parts: id === 'stay-safe' ? rumourParts(view) : [],
  };
}

function countryPage(office: Entry<'offices'>, view: View): SitePage {
  const { head, lang, days } = writtenHead('countries', office.id, view);
  const path = `/countries/${office.id}/`;
  const status = statusOf(office, view);
  return {
    path,
    kind: 'country',
    ...head,
    title: titledFirst(status, head.title, view),
    description: describedFirst(status, head.summary, view),
    lang,
    isHidden: view.facts.isPast,
    state: { standing: status.standing, text: stateText(status) },
    ...daysOf(path, [...days, ...checksOf(office), ...eventsOn(office.id, view)], view),
    about: { ...nothing, countries: [office.id], nationalities: namedIn(office, view) },
    parts: [],
  };
}

function nationalityPage(nationality: Entry<'nationalities'>, view: View): SitePage {
  const { head, lang, days } = writtenHead('nationalities', nationality.id, view);
  const path = `/nationalities/${nationality.id}/`;
  return {
    path,
    kind: 'nationality',
    ...head,
    lang,
    isHidden: view.facts.isPast,
    ...daysOf(path, [...days, ...checksOfAll(view)], view),
    about: { ...nothing, nationalities: [nationality.id] },
    parts: [],
  };
}

function pathwayPage(pathway: Pathway, view: View): SitePage {
  const { head, lang, days } = writtenHead('pathways', pathway, view);
  const path = `/pathways/${pathway}/`;
  const routes = view.facts.routes.filter((route) => route.pathway === pathway);
  const allShut = routes.every(isShut(view));
  const shut = view.say('pathway.shut');
  return {
    path,
    kind: 'pathway',
    ...head,
    ...(allShut && {
      title: stateFirst(shut, head.title, view),
      description: `${shut}. ${head.summary}`,
    }),
    lang,
    isHidden: view.facts.isPast,
    state: { ...(allShut && { standing: 'closed' }), text: openCount(pathway, view) },
    ...daysOf(path, [...days, ...routes.flatMap(checksOf)], view),
    about: { ...nothing, pathways: [pathway] },
    parts: [],
  };
}

const isShut =
  ({ facts }: View) =>
  ({ states }: Entry<'routes'>) =>
    !['open', 'limited', 'unknown'].includes(standingOn(states, facts.on));

function answerPage(office: Entry<'offices'>, nationality: Entry<'nationalities'>, view: View): SitePage {
  const { locale, say, facts } = view;
  const path = `/countries/${office.id}/${nationality.id}/`;
  const status = statusOf(office, view);
  const names = {
    people: phrase(nationality.people, locale).text,
    country: countryName(office.country, locale),
  };
  const name = say('pair.title', names);
  const summary = say('pair.summary', { ...names, day: formatDay(facts.on, locale) });
  return {
    ...pageOfFacts({ path, name, summary, checks: checksOf(office) }, view),
    kind: 'answer',
    title: titledFirst(status, name, view),
    description: describedFirst(status, summary, view),
    state: { standing: status.standing, text: stateText(status) },
    about: { ...nothing, countries: [office.id], nationalities: [nationality.id] },
  };
}

function wayPage(route: Entry<'routes'>, view: View): SitePage {
  const { locale, facts } = view;
  const path = wayPath(route);
  const status = statusOf(route, view);
  const name = phrase(route.name, locale);
  const summary = phrase(route.summary, locale).text;
  return {
    ...pageOfFacts({ path, name: name.text, summary, checks: checksOf(route) }, view),
    kind: 'way',
    title: titledFirst(wayState(status, view), name.text, view),
    lang: name.lang ?? locale,
    description: describedFirst(status, summary, view),
    state: { standing: status.standing, text: stateText(status) },
    about: {
      countries: facts.offices.filter(({ country }) => country === route.destination).map(({ id }) => id),
      nationalities: namedIn(route, view),
      pathways: [route.pathway],
    },
  };
}

function numbersPage(view: View): SitePage {
  const { say, facts } = view;
  const checks = facts.figures.map(({ checkedOn }) => checkedOn);
  return pageOfFacts(
    { path: '/timeline/numbers/', name: say('figures.title'), summary: say('figures.summary'), checks },
    view,
  );
}

function sourcesPage(group: SourceGroup, view: View): SitePage {
  const { say, facts } = view;
  const own = facts.sources.filter(({ id }) => sourceGroupOf(id) === group);
  const name = say('sources.group', lettersOf(group));
  const summary = say('sources.groupSummary', lettersOf(group));
  const checks = own.map(({ readOn }) => readOn);
  return { ...pageOfFacts({ path: `/sources/${group}/`, name, summary, checks }, view), isUnlisted: true };
}

/** A message by itself, to be passed on. In the search and the A to Z it is a part of the page that lists them all. */
function rumourPage(rumour: Entry<'rumours'>, view: View): SitePage {
  const { locale, say } = view;
  const path = rumourPath(rumour);
  const { claim, verdictWord, why } = rumourLine(rumour, view, { isFull: false });
  // The first sentence alone is often as short as the verdict.
  const answer = why.text.split(/(?<=\.) /v).slice(0, 2);
  const name = say('rumour.quoted', { claim: claim.text });
  const summary = [`${verdictWord}.`, ...answer].join(' ');
  return {
    ...pageOfFacts({ path, name, summary, checks: [rumour.checkedOn] }, view),
    title: stateFirst(verdictWord, name, view),
    lang: claim.lang ?? locale,
    isUnlisted: true,
    state: { text: verdictWord },
  };
}

/** A page that is made from facts alone. What is particular to its kind stands beside it. */
function pageOfFacts(
  { path, name, summary, checks }: Pick<SitePage, 'path' | 'name' | 'summary'> & { readonly checks: readonly Day[] },
  view: View,
): SitePage {
  return {
    path,
    kind: 'guide',
    name,
    title: name,
    lang: view.locale,
    summary,
    description: summary,
    keywords: [],
    isReviewed: languageOf(view.locale).isReviewed,
    isHidden: view.facts.isPast,
    ...daysOf(path, checks, view),
    about: nothing,
    parts: [],
  };
}

const rumourParts = (view: View): SitePart[] =>
  view.facts.rumours.map((rumour) => {
    const { id, claim, verdictWord } = rumourLine(rumour, view, { isFull: false });
    return {
      id,
      title: { ...claim, text: view.say('rumour.quoted', { claim: claim.text }) },
      state: { text: verdictWord },
      about: nothing,
    };
  });

/** The nationalities that a rule of an office or route names. */
function namedIn({ criteria }: Entry<'offices'> | Entry<'routes'>, { facts }: View): string[] {
  const codes = criteria.flatMap((rule) =>
    rule.kind === 'nationality' ? [...(rule.anyOf ?? []), ...(rule.only ?? [])] : [],
  );
  return facts.nationalities.filter(({ country }) => codes.includes(country)).map(({ id }) => id);
}

function writtenHead(folder: ProseFolder, id: string, view: View) {
  const { page, head, lang } = writtenProse(folder, id, view.locale);
  const { title, summary, keywords } = head;
  const days = citedSources(page.elements, view.facts).map((source) => view.facts.sourceById.get(source)!.readOn);
  const isRead = languageOf(view.locale).isReviewed && (!('translation' in head) || head.translation === 'reviewed');
  return { head: { name: title, title, summary, description: summary, keywords, isReviewed: isRead }, lang, days };
}

type Checked = { readonly checkedOn: Day };

const checksOf = ({ states, criteria, details }: Entry<'offices'> | Entry<'routes'>) =>
  [...states, ...criteria, ...details].map(({ checkedOn }: Checked) => checkedOn);

const checksOfAll = ({ facts }: View) => [...facts.offices, ...facts.routes].flatMap(checksOf);

const eventsOn = (id: string, { facts }: View) =>
  facts.events.filter(({ about }) => about.includes(id)).map(({ checkedOn }) => checkedOn);

/** When the facts behind a page of the guide were checked, beside the sources that its text cites. */
function checksBehind(id: PageId, view: View): readonly Day[] {
  const { facts } = view;
  switch (id) {
    case 'home':
    case 'check':
    case 'countries':
    case 'nationalities':
    case 'pathways':
    case 'data':
      return checksOfAll(view);
    case 'timeline':
      return facts.events.map(({ checkedOn }) => checkedOn);
    case 'sources':
      return facts.sources.map(({ readOn }) => readOn);
    default:
      return [];
  }
}

/** The days of a page: of what it shows, of the changes that name it, and of the day that the site opened. */
function daysOf(path: string, checks: readonly Day[], { facts: { changes } }: View) {
  const reviewedOn = checks.toSorted()[0];
  const told = changes.filter(({ pages }) => path === '/changes/' || pages.includes(path)).map(({ on }) => on);
  const opened = changes.map(({ on }) => on).toSorted()[0];
  const modifiedOn = [...checks, ...told, ...(opened === undefined ? [] : [opened])].toSorted().at(-1);
  return { ...(reviewedOn !== undefined && { reviewedOn }), ...(modifiedOn !== undefined && { modifiedOn }) };
}
