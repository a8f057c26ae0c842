import { z } from 'zod';

/** One exact day, as text: `2024-09-27`. */
export const daySchema = z.iso.date();

/** How to write a day that is only partly known; shown to an editor whose day cannot be read. */
const looseDayRemedy =
  'Write it as 2024-09-27; as 2024-09 or 2024 if no more is known; or as the earliest and the latest day with a slash between, earliest first.';

const dayMonthOrYear = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const pattern = new RegExp(`^${dayMonthOrYear}(?:/${dayMonthOrYear})?$`, 'v');

/** Whether each full day in the text is on the calendar, and the first part lies before the second. */
function isOnTheCalendar(text: string): boolean {
  const parts = text.split('/');
  const exists = (part: string) => part.length < 10 || daySchema.safeParse(part).success;
  return parts.every(exists) && (parts[1] === undefined || parts[0]! < parts[1]);
}

/**
 * A day as far as it is known: `2024-09-27`, `2024-09`, `2024`, or, with a slash, the earliest and the latest
 * that it can have been: `2024-08-02/2025-01-31` (the interval notation of ISO 8601).
 */
export const looseDaySchema = z
  .string()
  .regex(pattern, { error: looseDayRemedy, abort: true })
  .refine(isOnTheCalendar, {
    error: 'is not on the calendar, or its two days are not in order',
    params: { remedy: looseDayRemedy },
  });
