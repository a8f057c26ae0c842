import sharp from 'sharp';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../../src/site/qr-code.ts';

const addresses = [
  'https://guide.example/es/check/',
  'https://guide.example/',
  `https://guide.example/${'x'.repeat(200)}/`,
];

test('a code that is drawn has the dark and the light squares of its address, for short and long addresses', async () => {
  for (const address of addresses) {
    const { size, data } = encode(address, { ecc: 'L', border: 0 });
    const squares = data.flat().map(Number);
    const scale = 8;
    const svg = qrCode(address).replace('21mm', String(size * scale));
    const { data: dots, info } = await sharp(Buffer.from(svg))
      .flatten({ background: '#fff' })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: size * scale, height: size * scale });
    // Four dots in each square, near its corners: the lines leave nothing uncovered and reach into no other square.
    const at = (index: number, x: number, y: number) =>
      dots[(Math.floor(index / size) * scale + y) * info.width + (index % size) * scale + x]!;
    for (const [x, y] of [
      [1, 1],
      [6, 1],
      [1, 6],
      [6, 6],
    ] as const) {
      expect(
        squares.map((_, index) => Number(at(index, x, y) < 128)),
        address,
      ).toEqual(squares);
    }
  }
});
