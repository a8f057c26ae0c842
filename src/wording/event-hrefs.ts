import type { Entry } from '../content/facts.ts';
import type { Locale } from '../locales.ts';
import { yearOf } from '../schemas/page-paths.ts';
import { hrefOf } from './hrefs.ts';

/** Where an event stands: its row on the page of its year. */
export const eventHref = (event: Pick<Entry<'events'>, 'id' | 'on'>, language: { readonly locale: Locale }) =>
  `${hrefOf('year', { year: yearOf(event) }, language)}#${event.id}`;
