import type { ElementName } from '../../schemas/text/elements.ts';
import Contacts from './Contacts.astro';
import { lightElements } from './elements.ts';
import Rumours from './Rumours.astro';
import Steps from './Steps.astro';

/** The component of each element that a text may use. */
export const proseElements = { ...lightElements, Contacts, Rumours, Steps } satisfies Record<ElementName, unknown>;
