import { daySchema } from './schemas/day.ts';
import type { Day } from './eligibility/days.ts';

/** The day by the clock, in universal time. The only place that reads the clock. */
export function today(): Day {
  return new Date().toISOString().slice(0, 10);
}

/** The day whose facts a build shows: `AS_OF` if it is set, else today. Throws where `AS_OF` is not a day. */
export function dayShown(asOf: string | undefined): Day {
  if (asOf === undefined || asOf === '') return today();
  if (daySchema.safeParse(asOf).success) return asOf;
  throw new Error(`AS_OF is "${asOf}", which is not a day of the calendar. Write it as AS_OF=2024-09-01.`);
}
