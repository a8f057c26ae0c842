/** The choices of a closed list. */
export const options = (values: readonly string[]) => values.map((value) => ({ label: sentence(value), value }));

/** `asylum-seeker` as an editor reads it: `Asylum seeker`. */
export function sentence(name: string): string {
  const words = name.replaceAll('-', ' ').replaceAll(/\B[A-Z]/gv, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
