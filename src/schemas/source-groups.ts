/**
 * The pages of the sources: each holds those whose ids begin with one of its letters, and the first one those with a
 * digit too. An id begins with its publisher and never changes, so the address of a source stays whatever else does.
 */
export const sourceGroups = ['a-c', 'd-e', 'f-h', 'i-l', 'm-o', 'p-r', 's-t', 'u-z'] as const;
export type SourceGroup = (typeof sourceGroups)[number];

/** The page that a source stands on. */
export const sourceGroupOf = (id: string): SourceGroup =>
  sourceGroups.find((group) => id.slice(0, 1) <= group.slice(-1)) ?? 'u-z';
