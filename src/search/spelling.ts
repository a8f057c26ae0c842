/** Letters that sound alike in Spanish or Haitian Creole, so that people who write by ear mix them up. */
const alike = ['bv', 'scz', 'iy', 'gj', 'ckq', 'mn', 'ou', 'xs'];
const sounds = new Set(alike.flatMap((group) => Array.from(group).flatMap((a) => Array.from(group, (b) => a + b))));

const half = 0.5;

/** What it costs to read one letter for another, 1 for letters that have nothing in common. */
const costOf = (a: string, b: string) => (a === b ? 0 : sounds.has(a + b) ? half : 1);

/** A letter that is silent in Spanish is soon left out, or written where it does not belong. */
const costOfGap = (letter: string, before: string | undefined) => (letter === 'h' || letter === before ? half : 1);

/**
 * How far two words are apart: letters left out, added, mixed up or swapped with their neighbour, less for those that
 * sound alike (optimal string alignment). Gives up with `Infinity` once it is more than `most`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most * 2) return Infinity;
  let older: number[] = [];
  let last = [0];
  for (let column = 0; column < b.length; column += 1) last.push(last[column]! + costOfGap(b[column]!, b[column - 1]));
  for (let row = 1; row <= a.length; row += 1) {
    const letter = a[row - 1]!;
    const line = [last[0]! + costOfGap(letter, a[row - 2])];
    for (let column = 1; column <= b.length; column += 1) {
      const other = b[column - 1]!;
      const isSwapped = row > 1 && column > 1 && letter === b[column - 2] && a[row - 2] === other;
      line.push(
        Math.min(
          last[column]! + costOfGap(letter, a[row - 2]),
          line[column - 1]! + costOfGap(other, b[column - 2]),
          last[column - 1]! + costOf(letter, other),
          isSwapped ? older[column - 2]! + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...line) > most) return Infinity;
    [older, last] = [last, line];
  }
  return last[b.length]! <= most ? last[b.length]! : Infinity;
}

/** How many mistakes a word of some length may hold and still be recognised. */
const mostFor = (length: number) => (length < 5 ? 1 : length < 8 ? 1.5 : length < 12 ? 2 : 3);

/** Fewer letters than this leave too little to tell a mistake from another word: `kat` is no `kiba`. */
const shortest = 4;

/** What the search knows of the words of a language. */
export interface Spelling {
  /** The words that a misspelt one can have meant. */
  readonly vocabulary: readonly string[];
  /** Words that are never taken for another one. */
  readonly realWords: ReadonlySet<string>;
}

const beginsAlike = (a: string, b: string) => costOf(a.charAt(0), b.charAt(0)) < 1;

/**
 * The word that a misspelt one most likely stands for, or `undefined`. One that begins with another sound is farther off;
 * of equals it is the longest, since letters are rather left out than added.
 */
export function correctionOf(word: string, { vocabulary, realWords }: Spelling): string | undefined {
  if (word.length < shortest || realWords.has(word)) return undefined;
  let best: { readonly word: string; readonly cost: number } | undefined;
  for (const candidate of vocabulary) {
    const most = Math.min(mostFor(word.length), best?.cost ?? Infinity);
    const cost = distance(word, candidate, most) + (beginsAlike(word, candidate) ? 0 : half);
    if (cost > most) continue;
    if (best === undefined || cost < best.cost || candidate.length > best.word.length) best = { word: candidate, cost };
  }
  return best?.word;
}
