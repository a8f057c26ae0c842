import type { Day } from '../eligibility/days.ts';

/** The day on the reader's own calendar, wherever they are. The only place in the browser that reads the clock. */
export function ownDay(): Day {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
