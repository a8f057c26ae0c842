import { earliest } from '../eligibility/days.ts';
import { eventLines } from '../wording/lines.ts';
import type { WordedStatement } from '../wording/statement.ts';
import type { View } from '../wording/view.ts';

/** Everything that happened, newest year first, and within a year oldest first. */
export function eventsByYear(view: View): { readonly year: string; readonly lines: readonly WordedStatement[] }[] {
  const yearOf = (day: string) => earliest(day).slice(0, 4);
  const years = [...new Set(view.facts.events.map(({ on }) => yearOf(on)))].sort().reverse();
  return years.map((year) => ({
    year,
    lines: eventLines(
      view.facts.events.filter(({ on }) => yearOf(on) === year),
      view,
    ),
  }));
}
