import type { ElementName } from '../../schemas/elements.ts';
import Before from './Before.astro';
import Contacts from './Contacts.astro';
import Day from './Day.astro';
import Figure from './Figure.astro';
import From from './From.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Rumours from './Rumours.astro';
import Source from './Source.astro';
import State from './State.astro';

/** What a page hands to its text: one component for each element that a text may use, and those for headings and links. */
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
  h2: Heading2,
  h3: Heading3,
} satisfies Record<ElementName | 'a' | 'h2' | 'h3', unknown>;
