import { dayOf, type Day } from '../eligibility/days.ts';

/** The day on the reader's own calendar, wherever they are. The only place in the browser that reads the clock. */
export function ownDay(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth(), now.getDate());
}
