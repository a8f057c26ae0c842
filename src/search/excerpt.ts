/** A stretch of text, and whether it is one of the words that were looked for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** How many words of a text are shown. */
const length = 32;
/** How many of them stand before the first match. */
const before = 6;

/**
 * The part of a text where most of the words stand close together. `places` gives for each word its places in the text,
 * counted in words. Without any, the text is shown from its beginning.
 */
export function excerpt(text: string, places: readonly (readonly number[])[]): Piece[] {
  const words = text.split(/\s+/).filter(Boolean);
  const matches = new Set(places.flat());
  const kinds = (start: number) =>
    places.filter((own) => own.some((at) => at >= start && at < start + length - before)).length;
  const starts = [...matches].sort((a, b) => a - b);
  const best = starts.reduce((first, start) => (kinds(start) > kinds(first) ? start : first), starts[0] ?? 0);
  const from = Math.max(0, Math.min(best - before, words.length - length));
  const to = from + length;
  const shown = words.slice(from, to).map((word, index) => ({ text: word, isMatch: matches.has(from + index) }));
  return [
    ...(from > 0 ? [{ text: '…', isMatch: false }] : []),
    ...shown,
    ...(to < words.length ? [{ text: '…', isMatch: false }] : []),
  ];
}
