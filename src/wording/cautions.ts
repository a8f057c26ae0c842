import type { Caution } from '../eligibility/cautions.ts';
import type { Locale } from '../locales.ts';
import type { NamedSource } from '../questionnaire/rules.ts';
import { sayDay } from './days.ts';
import type { Say } from './words.ts';

/** A caution in words. `publisher`: who has named the end that may come. */
export const sayCaution = (
  { kind, day, last = day }: Caution,
  { locale, say }: { readonly locale: Locale; readonly say: Say },
  publisher = '',
): string =>
  say(`caution.${kind}`, { day: sayDay(day, { locale, say }), last: sayDay(last, { locale, say }), publisher });

/** A caution, with the way to whoever has named the end that may come. */
export interface CautionLine {
  readonly text: string;
  readonly source?: NamedSource;
}

/** The cautions of an answer, ready to print. */
export const cautionLines = (
  cautions: readonly Caution[],
  end: NamedSource | undefined,
  view: { readonly locale: Locale; readonly say: Say },
): CautionLine[] =>
  cautions.map((caution) => ({
    text: sayCaution(caution, view, end?.publisher),
    ...(isAnEnd(caution) && end !== undefined && { source: end }),
  }));

/** Whether a caution speaks of an end that somebody has named. */
export const isAnEnd = ({ kind }: Caution) => kind === 'mayEnd' || kind === 'mayHaveEnded';
