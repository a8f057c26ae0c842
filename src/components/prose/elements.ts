import type { ElementName } from '../../schemas/elements.ts';
import Before from './Before.astro';
import Contacts from './Contacts.astro';
import Day from './Day.astro';
import Figure from './Figure.astro';
import From from './From.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Rumours from './Rumours.astro';
import Source from './Source.astro';
import State from './State.astro';

/** What a page hands to its text: one component for each element that a text may use, and the one for links. */
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
  a: Link,
} satisfies Record<ElementName | 'a', unknown>;
