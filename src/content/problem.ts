/** A mistake that an editor can mend. The file comes first, because that is what they can open. */
export interface Problem {
  /** The path inside the content folder: `facts/offices/colombia.yaml`. */
  readonly file: string;
  /** Where in the file, in words: `criteria 4, day`, or `line 12`. Empty if the whole file is meant. */
  readonly where: string;
  readonly problem: string;
  readonly remedy: string;
}

/** A problem of a file: where in it (nowhere, if the whole file is meant), what is wrong there, and what to do. */
export const problemIn = (file: string, where: string, problem: string, remedy: string): Problem => ({
  file,
  where,
  problem,
  remedy,
});

/** One problem as an editor reads it: what is wrong, where, and what to do. */
export function inWords({ file, where, problem, remedy }: Problem): string {
  return `content/${file}: ${where === '' ? '' : `${where}: `}${problem}\n    ${remedy}`;
}

/** A place inside a file in words, counting from one: `["criteria", 3, "day"]` is `criteria 4, day`. */
export function placeInWords(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? ` ${step + 1}` : `, ${String(step)}`))
    .join('')
    .replace(/^,? /v, '');
}
