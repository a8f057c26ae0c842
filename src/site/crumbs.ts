import { pathways } from '../schemas/route.ts';
import { countryName } from '../wording/format.ts';
import type { View } from '../wording/view.ts';

/** A page above the page. */
export interface Crumb {
  /** The address without its language. */
  readonly path: string;
  readonly text: string;
}

const sections = ['countries', 'nationalities', 'pathways', 'stay-safe', 'timeline', 'sources'] as const;

/** The pages above a page, the highest first; none where the header already shows the way. */
export function crumbsOf(path: string, { locale, say, facts }: View): Crumb[] {
  const [section, id, leaf] = path.split('/').filter(Boolean);
  const top = sections.find((one) => one === section);
  if (top === undefined || id === undefined) return [];
  const office = facts.offices.find((one) => one.id === id);
  const pathway = pathways.find((one) => one === id);
  const between = office ? countryName(office.country, locale) : pathway && say(`pathway.name.${pathway}`);
  return [
    { path: `/${top}/`, text: say(`nav.${top}`) },
    ...(leaf !== undefined && between !== undefined ? [{ path: `/${top}/${id}/`, text: between }] : []),
  ];
}
