/**
 * The address of a piece of a long text. Of results with the same address Pagefind keeps the last one only, so each
 * further piece has a number behind it, which no reader sees.
 */
export const addressOfPiece = (address: string, index: number) => (index === 0 ? address : `${address}~${index + 1}`);

/** The address of the text that a piece belongs to. */
export const withoutPiece = (address: string) => address.replace(/~\d+$/, '');
