import { changeLine } from '../views/changes.ts';
import type { View } from '../wording/view.ts';
import { sitePage } from './site-pages.ts';

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
