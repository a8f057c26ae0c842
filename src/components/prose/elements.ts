import type { ElementName } from '../../schemas/text/elements.ts';
import Before from './Before.astro';
import Day from './Day.astro';
import Figure from './Figure.astro';
import From from './From.astro';
import Note from './Note.astro';
import Source from './Source.astro';
import State from './State.astro';

/**
 * The component of each element that any text may use. The two that list facts, `Contacts` and `Rumours`, bring styles of
 * their own, for which the page of the check has no room.
 */
export const lightElements = { Before, Day, Figure, From, Note, Source, State } satisfies Partial<
  Record<ElementName, unknown>
>;
