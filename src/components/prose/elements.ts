import type { ElementName } from '../../schemas/text/elements.ts';
import Before from './Before.astro';
import Contacts from './Contacts.astro';
import Day from './Day.astro';
import Figure from './Figure.astro';
import From from './From.astro';
import Note from './Note.astro';
import Rumours from './Rumours.astro';
import Source from './Source.astro';
import State from './State.astro';

/** The component of each element that a text may use. */
export const proseElements = {
  Before,
  Contacts,
  Day,
  Figure,
  From,
  Note,
  Rumours,
  Source,
  State,
} satisfies Record<ElementName, unknown>;
