import { parseDocument, isScalar } from 'yaml';
import type { Day } from '../eligibility/days.ts';
import { daySchema } from '../schemas/day.ts';

/**
 * A file with a new day of its last review and nothing else changed: that of its newest state, or of the fact itself.
 * Throws where the file has no such day.
 */
export function stillValid(file: string, text: string, today: Day): string {
  const document = parseDocument(text);
  const states = document.get('states') as { readonly items: readonly unknown[] } | undefined;
  const place = states ? ['states', states.items.length - 1, 'checkedOn'] : ['checkedOn'];
  const day = document.getIn(place, true);
  if (!isScalar(day) || !day.range || !daySchema.safeParse(day.value).success) {
    throw new Error(`${file}: it has no day of a last check. Open it and look what is to be changed.`);
  }
  const [start, end] = day.range;
  return text.slice(0, start) + today + text.slice(end);
}
