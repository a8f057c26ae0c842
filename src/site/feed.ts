import { Feed } from 'feed';
import { licence } from '../schemas/open-data.ts';
import { guidePath } from '../schemas/page-paths.ts';
import { changeLine } from '../views/changes.ts';
import type { View } from '../wording/view.ts';
import { feedPath, wholeAddress } from './addresses.ts';

/** What changed on the site as an Atom feed (RFC 4287), one entry a change, whose links last. */
export function atomFeed(view: View): string {
  const { locale, say, facts } = view;
  const address = wholeAddress(feedPath, locale);
  const changes = wholeAddress(guidePath('changes'), locale);
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  const feed = new Feed({
    id: address,
    title: `${say('site.name')} – ${say('nav.changes')}`,
    description: say('site.independent'),
    link: changes,
    language: locale,
    updated: at(facts.changes[0]?.on ?? facts.on),
    copyright: licence,
    generator: false,
    feedLinks: { atom: address },
    author: { name: say('site.name') },
  });
  for (const change of facts.changes) {
    const { id, kind, title, text, before } = changeLine(change, view);
    const corrected = before && `${asHtml(say('change.before'))}: <del>${asHtml(before.text)}</del>`;
    feed.addItem({
      id: `${changes}#${id}`,
      link: `${changes}#${id}`,
      title: asHtml(title.text),
      description: [corrected && `<p>${corrected}</p>`, asHtml(text.text)].filter(Boolean).join(''),
      category: [{ name: kind, term: change.kind }],
      date: at(change.on),
      published: at(change.on),
    });
  }
  return feed.atom1();
}

/** The feed calls its words HTML. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
