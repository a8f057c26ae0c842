import { addDays, type Day } from '../eligibility/days.ts';
import type { Words } from '../schemas/words.ts';

interface Change {
  readonly on: Day;
  readonly kind: string;
  readonly before?: Words;
  readonly pages: readonly string[];
}

/** For so many days the pages concerned say what they had wrong. */
const daysShown = 90;

/** The corrections that a page must still show on a day, in their order. The last day counts. */
export const correctionsOn = <Correction extends Change>(
  path: string,
  changes: readonly Correction[],
  on: Day,
): (Correction & { readonly before: Words })[] =>
  changes.filter(
    (change): change is Correction & { readonly before: Words } =>
      change.before !== undefined &&
      change.kind === 'correction' &&
      change.pages.includes(path) &&
      change.on <= on &&
      on <= addDays(change.on, daysShown),
  );
