import { locales } from '../../src/locales.ts';
import type { BuiltPage } from './site.ts';

/**
 * The kind of a page, by its address without the language: `/es/countries/colombia/venezuelan/` and its like are
 * `countries * *`, the record of an office `countries * record`. Pages of one kind are of one make.
 */
export function kindOf({ address }: BuiltPage): string {
  const parts = address.split('/').filter((part) => part !== '');
  const [section = '', ...below] = isLocale(parts[0]) ? parts.slice(1) : parts;
  return [section, ...below.map((part) => (['record', 'handout'].includes(part) ? part : '*'))].join(' ');
}

/** The pages of each kind, under a name that a test can have. */
export const pagesByKind = (pages: readonly BuiltPage[]): { readonly kind: string; readonly ofKind: BuiltPage[] }[] =>
  [...Map.groupBy(pages, kindOf)].map(([kind, ofKind]) => ({ kind: kind === '' ? 'the first page' : kind, ofKind }));

/** What is wrong with some pages, each time with the address: nothing where a rule holds for all of them. */
export const wrongOn = <Page extends { readonly address: string }>(
  pages: readonly Page[],
  problemsOf: (page: Page) => readonly string[],
): string[] => pages.flatMap((page) => problemsOf(page).map((problem) => `${page.address}: ${problem}`));

/** The longest page of each kind, which holds most of its parts: of one kind in one language, of the next in the next. */
export function onePageOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
  return [...Map.groupBy(pages, kindOf).values()].map((ofKind, index) => {
    const inOneLanguage = ofKind.filter(({ address }) => address.startsWith(`/${locales[index % locales.length]!}/`));
    return (inOneLanguage.length === 0 ? ofKind : inOneLanguage).reduce((longest, page) =>
      page.html.length > longest.html.length ? page : longest,
    );
  });
}

const isLocale = (part: string | undefined) => locales.some((locale) => locale === part);
