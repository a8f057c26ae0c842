/** The head ends at the first line that begins with three hyphens, and such a line holds nothing else. */
const headAndBody = /^---\r?\n(?<head>.*?)(?<=\n)(?<end>---[^\n]*)(?:\n|$)(?<body>.*)$/sv;

/** The parts of a page: its head is YAML, and `end` the line that ends it. */
export interface PageParts {
  readonly head: string;
  readonly body: string;
  readonly end: string;
}

/**
 * Cuts a page into its head and its body, for whoever validates it, prints it or edits it. The only place where that is
 * done: what is not cut off here is shown.
 */
export function cutPage(text: string): PageParts | undefined {
  const { head, end, body } = headAndBody.exec(text)?.groups ?? {};
  return head === undefined || end === undefined || body === undefined ? undefined : { head, body, end: end.trimEnd() };
}
