import { siteFacts, type SiteFacts } from '../content/facts.ts';
import { original, type Locale } from '../locales.ts';
import type { Words } from '../schemas/words.ts';
import { sayIn, type Language } from './words.ts';

/** Text for a page. `lang` stands only where it is in another language than the page. */
export interface Phrase {
  readonly text: string;
  readonly lang?: Locale;
}

/** What every page needs to turn facts into sentences. */
export interface View extends Language {
  readonly facts: SiteFacts;
}

export const openView = (locale: Locale): View => ({ locale, say: sayIn(locale), facts: siteFacts() });

/** Words of a fact in the page's language, or the original's, marked as such. */
export function phrase(words: Words, locale: Locale): Phrase {
  const text: string | undefined = words[locale];
  return text === undefined ? { text: words[original], lang: original } : { text };
}
