import type { Caution } from '../eligibility/cautions.ts';
import type { Locale } from '../locales.ts';
import { sayDay } from './days.ts';
import type { Say } from './words.ts';

/** A caution in words. `publisher`: who has named the end that may come. */
export const sayCaution = (
  { kind, day, last = day }: Caution,
  { locale, say }: { readonly locale: Locale; readonly say: Say },
  publisher = '',
): string =>
  say(`caution.${kind}`, { day: sayDay(day, { locale, say }), last: sayDay(last, { locale, say }), publisher });
