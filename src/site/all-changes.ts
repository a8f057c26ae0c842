import { changeLine } from '../views/changes.ts';
import type { View } from '../wording/view.ts';
import { sitePage } from './site-pages.ts';

/** What changed on the site, newest first, with links to the pages it touches. */
export const changeLines = (view: View) =>
  view.facts.changes.map((change) => ({
    ...changeLine(change, view),
    pages: change.pages.map((path) => {
      const { name, lang } = sitePage(path, view.locale);
      return { href: `/${view.locale}${path}`, text: name, lang: lang === view.locale ? undefined : lang };
    }),
  }));
