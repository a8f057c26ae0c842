import { sayDay } from '../i18n/days.ts';
import { correctionsOn } from './corrections.ts';
import type { Entry } from './facts.ts';
import { sitePage } from './site-pages.ts';
import { phrase, type Phrase, type View } from './view.ts';

/** A change of the site, ready to print. */
export interface ChangeLine {
  readonly id: string;
  readonly day: string;
  readonly kind: string;
  readonly title: Phrase;
  readonly text: Phrase;
  /** What a correction corrects. */
  readonly before?: Phrase;
}

function changeLine({ id, on, kind, title, text, before }: Entry<'changes'>, { locale, say }: View): ChangeLine {
  return {
    id,
    day: sayDay(on, locale, say),
    kind: say(`change.${kind}`),
    title: phrase(title, locale),
    text: phrase(text, locale),
    ...(before && { before: phrase(before, locale) }),
  };
}

/** What changed on the site, newest first, with links to the pages it touches. */
export const changeLines = (view: View) =>
  Promise.all(
    view.facts.changes.map(async (change) => ({
      ...changeLine(change, view),
      pages: await Promise.all(
        change.pages.map(async (path) => {
          const { name, lang } = await sitePage(path, view.locale);
          return { href: `/${view.locale}${path}`, text: name, lang: lang === view.locale ? undefined : lang };
        }),
      ),
    })),
  );

/** The corrections that a page shows on the day shown. */
export const correctionLines = (path: string, view: View): ChangeLine[] =>
  correctionsOn(path, view.facts.changes, view.facts.on).map((change) => changeLine(change, view));
