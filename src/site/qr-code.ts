import { encode } from 'uqr';

/**
 * An address as a square that the camera of a phone reads: SVG of 21 mm without an edge, for white paper. One line winds through
 * all rows, and its dashes are the dark squares: half as many bytes as a shape for each of them.
 */
export function qrCode(address: string): string {
  const { size, data: rows } = encode(address, { ecc: 'L', border: 0 });
  // Every other row is gone through backwards. The way down to the next is white.
  const way = rows.flatMap((row, index) => [...(index % 2 === 0 ? row : row.toReversed()), false]);
  const line = rows.map((_, index) => `h${String(index % 2 === 0 ? size : -size)}`).join('v1');
  const side = String(size);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="21mm" viewBox="0 0 ${side} ${side}"><path d="M0 .5${line}" fill="none" stroke="#000" stroke-dasharray="${runs(way).join(' ')}"/></svg>`;
}

/** How long each run of the same is, a dark one first: a code has a dark corner. */
function runs(way: readonly boolean[]): number[] {
  const lengths: number[] = [];
  way.forEach((square, index) => {
    if (index > 0 && square === way[index - 1]) lengths[lengths.length - 1]!++;
    else lengths.push(1);
  });
  return lengths;
}
