import { sayDay } from '../i18n/days.ts';
import { phrase, type View } from './view.ts';

/** What changed on the site, newest first. */
export function changeLines({ locale, say, facts }: View) {
  return facts.changes.map(({ id, on, kind, title, text, pages }) => ({
    id,
    day: sayDay(on, locale, say),
    kind: say(`change.${kind}`),
    title: phrase(title, locale),
    text: phrase(text, locale),
    pages: pages.map((page) => `/${locale}${page}`),
  }));
}
