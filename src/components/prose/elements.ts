import type { ElementName, listElements } from '../../schemas/text/elements.ts';
import Before from './Before.astro';
import Day from './Day.astro';
import Figure from './Figure.astro';
import From from './From.astro';
import Note from './Note.astro';
import Source from './Source.astro';
import State from './State.astro';

/**
 * The component of each element that any text may use. Those that list facts bring styles of their own, for which
 * some pages have no room.
 */
export const lightElements = { Before, Day, Figure, From, Note, Source, State } satisfies Record<
  Exclude<ElementName, (typeof listElements)[number]>,
  unknown
>;
