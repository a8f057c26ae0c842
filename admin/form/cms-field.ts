/** The widget for a list of short words, which is our own (`admin/page/word-list.ts`). */
export const wordListName = 'word-list';

/** A field as Decap reads it from its configuration. Only what this project uses. */
export interface CmsField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly widget: string;
  /** How a text is written, and what is said where it is not. */
  readonly pattern?: readonly [string, string];
  readonly [setting: string]: unknown;
}

/** The setting of a list that offers several shapes: one of them, by the value of its key. */
export interface CmsType {
  readonly name: string;
  readonly label: string;
  readonly widget: 'object';
  readonly summary?: string;
  readonly fields: readonly CmsField[];
}
