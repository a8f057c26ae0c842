import { countryName } from '../wording/format.ts';
import { hrefOf } from '../wording/hrefs.ts';
import { statusOf, type Status } from '../wording/status.ts';
import type { View } from '../wording/view.ts';
import { wayNow, type WayNow } from './way-now.ts';

/** What the check says first to somebody in a country of an Office: what that Office is today. */
export interface OfficeBand {
  /** Country letters. */
  readonly country: string;
  readonly status: Status;
  readonly text: string;
  readonly href: string;
  readonly link: string;
  readonly helpHref: string;
  readonly helpText: string;
}

export const officeBands = (view: View): OfficeBand[] =>
  view.facts.offices.map((office) => {
    const { name } = statusOf(office, view);
    const country = countryName(office.country, view.locale);
    return {
      country: office.country,
      status: name,
      text: view.say(`office.is.${name}`, { country }),
      href: hrefOf('country', { office: office.id }, view),
      link: view.say('card.more'),
      helpHref: hrefOf('helpIn', { office: office.id }, view),
      helpText: view.say('card.help', { country }),
    };
  });

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
