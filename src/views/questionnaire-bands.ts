import { countryName } from '../wording/format.ts';
import { guideHref, hrefOf } from '../wording/hrefs.ts';
import { statusOf, type Status } from '../wording/status.ts';
import type { View } from '../wording/view.ts';
import { headlineOf } from './home.ts';
import { wayNow, type WayNow } from './way-now.ts';

/** What the check says first: what the Office of the country is today, or all of them to somebody who has named no country. */
export interface OfficeBand {
  /** Country letters; empty for all Offices. */
  readonly country: string;
  readonly status: Status;
  readonly text: string;
  readonly href: string;
  readonly link: string;
  /** Who helps there. */
  readonly help?: { readonly href: string; readonly text: string };
}

export function officeBands(view: View): OfficeBand[] {
  const { facts, locale, say } = view;
  const link = say('card.more');
  const { sentence, tone = 'none' } = headlineOf(view);
  return [
    ...facts.offices.map((office) => {
      const { name } = statusOf(office, view);
      const country = countryName(office.country, locale);
      return {
        country: office.country,
        status: name,
        text: say(`office.is.${name}`, { country }),
        href: hrefOf('country', { office: office.id }, view),
        link,
        help: { href: hrefOf('helpIn', { office: office.id }, view), text: say('card.help', { country }) },
      };
    }),
    { country: '', status: tone, text: sentence, href: guideHref('countries', view), link },
  ];
}

/** How each way works today that may be open and that a person can begin, or has: what its card says in the check. */
export const waysNow = (view: View): { readonly name: string; readonly now: WayNow }[] =>
  view.facts.routes.flatMap((route) => {
    const start = route.startedBy === 'person' ? wayNow(route, view, 'start') : undefined;
    const keep = route.already ? wayNow(route, view, 'keep') : undefined;
    return [
      ...(start ? [{ name: route.id, now: start }] : []),
      ...(keep ? [{ name: `${route.id} kept`, now: keep }] : []),
    ];
  });
