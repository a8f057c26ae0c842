import type {
  BreadcrumbList,
  ClaimReview,
  Dataset,
  GovernmentService,
  Graph,
  ItemAvailability,
  Thing,
  WebPage,
} from 'schema-dts';
import type { Entry, WayEntry } from '../content/facts.ts';
import { factKinds, licence } from '../schemas/open-data.ts';
import { guidePath, pathOf } from '../schemas/page-paths.ts';
import { messageOf } from '../views/rumours.ts';
import { countryName } from '../wording/format.ts';
import { officeName, stateText } from '../wording/states.ts';
import { statusOf, type Status } from '../wording/status.ts';
import { phrase, type View } from '../wording/view.ts';
import { wholeAddress } from './addresses.ts';
import type { Crumb } from './crumbs.ts';
import { site } from './settings.ts';
import type { SitePage } from './site-page.ts';

/** What a page says, for programs that read schema.org; nothing that the page does not show. */
export function linkedData(page: SitePage, crumbs: readonly Crumb[], view: View): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [webPage(page, view), ...breadcrumbs(page, crumbs, view), ...thingsOf(page, view)] as Thing[],
  };
}

const addressOf = (path: string, { locale }: Pick<View, 'locale'>) => wholeAddress(path, locale);

function webPage({ path, title, lang, description, reviewedOn, modifiedOn }: SitePage, view: View): WebPage {
  return {
    '@type': 'WebPage',
    url: addressOf(path, view),
    name: title,
    description,
    inLanguage: lang,
    ...(reviewedOn !== undefined && { lastReviewed: reviewedOn }),
    ...(modifiedOn !== undefined && { dateModified: modifiedOn }),
  };
}

function breadcrumbs({ path, title }: SitePage, crumbs: readonly Crumb[], view: View): BreadcrumbList[] {
  if (crumbs.length === 0) return [];
  const steps = [...crumbs.map(({ path: step, text }) => ({ step, text })), { step: path, text: title }];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map(({ step, text }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: text,
        item: addressOf(step, view),
      })),
    },
  ];
}

function thingsOf(page: SitePage, view: View): (GovernmentService | Dataset | ClaimReview)[] {
  const { kind, path, about } = page;
  const { facts } = view;
  if (path === guidePath('data')) return [dataset(page, view)];
  const rumour = facts.rumours.find(({ id }) => pathOf.message({ rumour: id }) === path);
  if (rumour !== undefined) return [claimReview(rumour, page, view)];
  if (kind === 'pathway') {
    return facts.routes
      .filter((route) => about.pathways.includes(route.pathway))
      .map((route) => service(phrase(route.name, view.locale).text, undefined, route, route.destination, view));
  }
  if (kind === 'way') {
    return facts.routes
      .filter((route) => pathOf.way({ pathway: route.pathway, route: route.id }) === path)
      .map((route) => service(phrase(route.name, view.locale).text, path, route, route.destination, view));
  }
  if (kind !== 'country' && kind !== 'answer') return [];
  return facts.offices
    .filter(({ id }) => about.countries.includes(id))
    .map((office) =>
      service(officeName(office, view), pathOf.country({ office: office.id }), office, office.country, view),
    );
}

/** What schema.org calls a state. It has no word for what is announced, or was not there yet. */
const availabilities: Readonly<Partial<Record<Status, ItemAvailability>>> = {
  open: 'https://schema.org/InStock',
  limited: 'https://schema.org/LimitedAvailability',
  paused: 'https://schema.org/OutOfStock',
  closed: 'https://schema.org/Discontinued',
  ended: 'https://schema.org/Discontinued',
};

/** A programme of governments, with the place where it works and its state. */
function service(
  name: string,
  /** The page that it has to itself; nothing where it stands in a list, which must stay light. */
  path: string | undefined,
  way: WayEntry,
  country: string,
  view: View,
): GovernmentService {
  const status = statusOf(way, view);
  const availability = availabilities[status.name];
  return {
    '@type': 'GovernmentService',
    name,
    ...(path !== undefined && { description: stateText(status), url: addressOf(path, view) }),
    areaServed: { '@type': 'Country', name: countryName(country, view.locale) },
    ...(availability !== undefined && { offers: { '@type': 'Offer', availability } }),
  };
}

/** What we found of a message that people pass on. */
function claimReview(rumour: Entry<'rumours'>, { path }: SitePage, view: View): ClaimReview {
  const { claim, verdictWord, answer } = messageOf(rumour, view);
  return {
    '@type': 'ClaimReview',
    url: addressOf(path, view),
    claimReviewed: claim.text,
    datePublished: rumour.checkedOn,
    author: publisher(view),
    itemReviewed: { '@type': 'Claim', name: claim.text },
    reviewRating: { '@type': 'Rating', alternateName: verdictWord, ratingExplanation: answer.text },
  };
}

/** The guide, as the author of what it says. */
const publisher = (view: View) =>
  ({ '@type': 'Organization', name: view.say('site.name'), url: addressOf('/', view) }) as const;

function dataset({ title, summary, modifiedOn }: SitePage, view: View): Dataset {
  const file = (name: string, encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    contentUrl: `${site.address}/api/v1/${name}`,
    encodingFormat,
  });
  return {
    '@type': 'Dataset',
    name: title,
    description: summary,
    url: addressOf(guidePath('data'), view),
    license: licence,
    isAccessibleForFree: true,
    creator: publisher(view),
    ...(modifiedOn !== undefined && { dateModified: modifiedOn }),
    distribution: [
      ...factKinds.map((kind) => file(`${kind}.json`, 'application/json')),
      file('rules.json', 'application/json'),
      file('criteria.csv', 'text/csv'),
    ],
  };
}
