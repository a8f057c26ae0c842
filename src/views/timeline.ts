import { earliest } from '../eligibility/days.ts';
import { eventLines, type Line } from '../wording/lines.ts';
import type { View } from '../wording/view.ts';

/** Everything that happened, newest year first, and within a year oldest first, as it is told. */
export function eventsByYear(view: View): { readonly year: string; readonly lines: readonly Line[] }[] {
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
