import type { Entry } from '../content/facts.ts';
import { original, type Locale } from '../locales.ts';
import { isOurs } from '../schemas/source.ts';
import { publishers } from './publishers.ts';

type Source = Entry<'sources'>;

/** The title of a source, with the language that it is in: that of the page, where the words are ours and translated. */
export function titleOf(
  { title, titleIn, language }: Pick<Source, 'title' | 'titleIn' | 'language'>,
  locale: Locale,
): { readonly title: string; readonly lang?: string } {
  const written = isOurs({ title }) ? original : language;
  if (written === locale) return { title };
  const translated = locale === original ? undefined : titleIn?.[locale];
  return translated === undefined ? { title, lang: written } : { title: `[${translated}]` };
}

/** Who publishes a source, by the name that they have in a language. */
export const publisherOf = ({ publisher }: Pick<Source, 'publisher'>, locale: Locale): string =>
  (locale === original ? undefined : publishers[publisher]?.[locale]) ?? publisher;
