import { z } from 'zod';

/** Nothing on this site speaks of an earlier year: it is a slip of the keys, such as 1906 for 2026. */
const firstYear = '1990';

const year = String.raw`(?:199\d|2\d{3})`;
const month = String.raw`(?:0[1-9]|1[0-2])`;
const dayOfMonth = String.raw`(?:0[1-9]|[12]\d|3[01])`;
const dayMonthOrYear = `${year}(?:-${month}(?:-${dayOfMonth})?)?`;

/** How a day, and a day that is only partly known, look in the form, and what the person who types is told. */
export const dayForms = {
  day: {
    pattern: `${year}-${month}-${dayOfMonth}`,
    hint: 'Write 2026-11-15.',
    remedy: 'Write it as 2026-11-15: year, month, day.',
  },
  looseDay: {
    pattern: `${dayMonthOrYear}(?:/${dayMonthOrYear})?`,
    hint: 'Write 2024-09-27, or 2024-09 or 2024 if no more is known.',
    remedy:
      'Write it as 2024-09-27; as 2024-09 or 2024 if no more is known; or as the earliest and the latest day with a slash between, earliest first.',
  },
} as const;

/** Whether no part of a day lies before the first year that can be meant. */
const isOurTime = (day: string) => day.split('/').every((part) => part >= firstYear);

const tooEarly = {
  error: `lies before ${firstYear}`,
  params: { remedy: 'Correct the year: nothing on this site is that old.' },
};

/** One exact day, as text: `2024-09-27`. */
export const daySchema = z.iso.date({ abort: true }).refine(isOurTime, tooEarly).meta({ dayForm: 'day' });

const pattern = new RegExp(`^${dayForms.looseDay.pattern.replaceAll(year, String.raw`\d{4}`)}$`, 'v');

/** Whether each full day in the text is on the calendar, and the first part lies before the second. */
function isOnTheCalendar(text: string): boolean {
  const parts = text.split('/');
  const exists = (part: string) => part.length < 10 || z.iso.date().safeParse(part).success;
  return parts.every(exists) && (parts[1] === undefined || parts[0]! < parts[1]);
}

/**
 * A day as far as it is known: `2024-09-27`, `2024-09`, `2024`, or, with a slash, the earliest and the latest
 * that it can have been: `2024-08-02/2025-01-31` (the interval notation of ISO 8601).
 */
export const looseDaySchema = z
  .string()
  .regex(pattern, { error: dayForms.looseDay.remedy, abort: true })
  .refine(isOnTheCalendar, {
    error: 'is not on the calendar, or its two days are not in order',
    params: { remedy: dayForms.looseDay.remedy },
    abort: true,
  })
  .refine(isOurTime, tooEarly)
  .meta({ dayForm: 'looseDay' });

/** A day of something that has happened: it cannot lie after the day of the validation (`src/content/validate/review-days.ts`). */
export const pastDaySchema = daySchema.meta({ hasCome: true });
export const pastLooseDaySchema = looseDaySchema.meta({ hasCome: true });
