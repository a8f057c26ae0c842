import { purposes } from '../contact.ts';
import { rumourKinds } from '../rumour.ts';

/** What an attribute may say: one of a list of words, or the name of something in `content/facts`. */
export type AttributeRule =
  | { readonly oneOf: readonly string[]; readonly optional?: true }
  | { readonly nameOf: 'figures' | 'events' | 'sources' | 'ways' };

export interface ElementRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** Whether Markdown stands between an opening and a closing tag. */
  readonly holdsMarkdown: boolean;
  readonly description: string;
}

const event = { nameOf: 'events' } as const;

/** The elements that prose may use besides Markdown, and nothing else. */
export const elements = {
  Note: {
    attributes: { kind: { oneOf: ['caution', 'advice'] } },
    holdsMarkdown: true,
    description: 'A box: a warning, or advice.',
  },
  Figure: {
    attributes: { id: { nameOf: 'figures' } },
    holdsMarkdown: false,
    description: 'A number from the figures.',
  },
  Day: { attributes: { of: event }, holdsMarkdown: false, description: 'The day of an event.' },
  Source: {
    attributes: { id: { nameOf: 'sources' } },
    holdsMarkdown: false,
    description: 'The small number of a source.',
  },
  State: {
    attributes: { of: { nameOf: 'ways' } },
    holdsMarkdown: false,
    description: 'What an office or route is on the day shown, and since when.',
  },
  From: { attributes: { event }, holdsMarkdown: true, description: 'Text shown from the day of an event on.' },
  Before: { attributes: { event }, holdsMarkdown: true, description: 'Text shown until the day before an event.' },
  Steps: {
    attributes: {},
    holdsMarkdown: true,
    description: 'A numbered list drawn as a way; a list within its last point is where it can lead.',
  },
  Rumours: {
    attributes: { kind: { oneOf: rumourKinds } },
    holdsMarkdown: false,
    description: 'All rumours of one kind.',
  },
  Contacts: {
    attributes: { for: { oneOf: purposes, optional: true } },
    holdsMarkdown: false,
    description: 'Contacts by country: all, or those for one purpose.',
  },
} as const satisfies Record<string, ElementRule>;

export type ElementName = keyof typeof elements;

/** The elements with a look of their own, for which not every page has room. */
export const listElements = ['Contacts', 'Rumours', 'Steps'] as const satisfies readonly ElementName[];
