import type { Locale } from '../locales.ts';
import type { Language } from './words.ts';

/** The marks of a quotation inside a quotation. */
const innerMarks: Readonly<Record<Locale, readonly [string, string]>> = {
  en: ['‘', '’'],
  es: ['“', '”'],
  ht: ['“', '”'],
};

/** Languages whose full stop stands after the closing mark: a quotation that is a title has none. */
const stopOutside: ReadonlySet<Locale> = new Set(['es']);

/** What people say, in quotation marks; what it quotes itself stands in marks of the other kind. */
export function quoteClaim(claim: string, { locale, say }: Language): string {
  const [open, close] = innerMarks[locale];
  const nested = claim.replaceAll(/["«“](.+?)["»”]/gv, `${open}$1${close}`);
  return say('rumour.quoted', { claim: stopOutside.has(locale) ? nested.replace(/\.$/v, '') : nested });
}
