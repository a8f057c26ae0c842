import type { BuiltPage } from './site.ts';

/**
 * The kind of a page, by its address: `/es/countries/colombia/venezuelan/` and its like are the kind `es countries * *`.
 * Pages of one kind and language are of one make.
 */
export function kindOf({ address }: BuiltPage): string {
  const [locale = '', section = '', ...below] = address.split('/').filter((part) => part !== '');
  return [locale, section, ...below.map(() => '*')].filter((part) => part !== '').join(' ');
}

/** The longest page of each kind, which holds most of its parts. */
export function onePageOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
  const longest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const known = longest.get(kindOf(page));
    if (!known || known.html.length < page.html.length) longest.set(kindOf(page), page);
  }
  return [...longest.values()];
}
