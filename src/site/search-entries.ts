import { locales } from '../locales.ts';
import type { EntryPart, Narrowing, SearchEntry, Shown } from '../search/entry.ts';
import { formatDay } from '../wording/format.ts';
import type { View } from '../wording/view.ts';
import type { SitePage, SitePart, ShownState, About } from './site-page.ts';
import { sitePages } from './site-pages.ts';

/** Everything that can be found in one language. Words of the other languages lead to the same pages. */
export function searchEntries(view: View): SearchEntry[] {
  const { locale } = view;
  const others = locales.filter((other) => other !== locale).map(sitePages);
  const namesOf = new Map<string, string[]>();
  for (const { path, name, keywords } of others.flat()) {
    namesOf.set(path, [...(namesOf.get(path) ?? []), name, ...keywords]);
  }
  return sitePages(locale)
    .filter(({ isUnlisted }) => !isUnlisted)
    .map((page) => ({
      url: `/${locale}${page.path}`,
      ...shown({ ...page, title: page.name }, view),
      ...narrowing(page.about),
      ...(page.isMinor && { isMinor: true as const }),
      keywords: [...page.keywords, page.summary],
      elsewhere: namesOf.get(page.path) ?? [],
      parts: page.parts.map((part) => partOf(part, page, view)),
    }));
}

const partOf = ({ id, title, state, about }: SitePart, page: SitePage, view: View): EntryPart => ({
  id,
  ...shown({ ...page, title: title.text, lang: title.lang ?? view.locale, state }, view),
  ...narrowing(about),
});

type ShownPage = Pick<SitePage, 'title' | 'lang' | 'kind' | 'reviewedOn'> & { readonly state?: ShownState };

const shown = ({ title, lang, kind, state, reviewedOn }: ShownPage, { locale, say }: View): Shown => ({
  title,
  ...(lang !== locale && { lang }),
  kind: say(`search.kind.${kind}`),
  ...(state && { state: state.text }),
  ...(state?.status && { status: state.status }),
  ...(reviewedOn !== undefined && { day: say('search.checked', { day: formatDay(reviewedOn, locale) }) }),
});

const narrowing = ({ countries, nationalities, pathways }: About): Narrowing => ({
  country: countries,
  nationality: nationalities,
  pathway: pathways,
});
