import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPicture, drawSquare } from '../../../src/site/picture.ts';

const titles = [
  'Who can help',
  'Closed: Safe Mobility Office in Colombia',
  `${'Rindfleischetikettierung'.repeat(6)} <script>alert(1)</script> "%s" 'a' ${'word '.repeat(200)}`,
];

/** Where in a picture there is anything but paper: the first and the last column and row. */
async function drawn(png: Uint8Array, below: number) {
  const { data, info } = await sharp(png).removeAlpha().greyscale().raw().toBuffer({ resolveWithObject: true });
  const dots = [...data.keys()].filter((at) => data[at]! < 200 && Math.floor(at / info.width) >= below);
  const columns = dots.map((at) => at % info.width);
  const rows = dots.map((at) => Math.floor(at / info.width));
  const ends = (numbers: number[]) =>
    numbers.reduce<[number, number]>(([a, b], one) => [Math.min(a, one), Math.max(b, one)], [9999, 0]);
  return { columns: ends(columns), rows: ends(rows), isInk: (row: number) => rows.includes(row) };
}

test('the picture shown with a link keeps its margins and has its state and its day, however long its title is', async () => {
  const foot = { state: 'closed', day: '22 November 2026' };
  for (const title of titles) {
    // Below the bar at its head.
    const { columns, rows, isInk } = await drawn(await drawPicture({ site: 'Guide', title, ...foot }), 20);
    expect(columns[0]).toBeGreaterThanOrEqual(46);
    expect(columns[1]).toBeLessThanOrEqual(753);
    expect(columns[1]).toBeGreaterThan(740);
    expect(rows[1]).toBeLessThanOrEqual(420 - 36);
    // The frame of the state stands at the foot, with the day in the same line.
    expect([345, 360, 375].map(isInk)).toEqual([true, true, true]);
  }
});

test('the square picture of a message keeps its margins and has its verdict, however long the message is', async () => {
  for (const claim of titles) {
    const { columns, rows, isInk } = await drawn(
      await drawSquare({
        ...{ site: 'Guide', claim, verdict: 'False', tone: 'false', days: ['checked on 22 November 2026'] },
        address: 'https://guide.example/en/stay-safe/reopened/',
      }),
      30,
    );
    expect(columns[0]).toBeGreaterThanOrEqual(62);
    expect(columns[1]).toBeLessThanOrEqual(1017);
    expect(rows[1]).toBeLessThanOrEqual(1080 - 64);
    expect([760, 890].map(isInk)).toEqual([true, true]);
  }
});

test('a picture that is drawn again is the same to the byte', async () => {
  const said = { site: 'Guide', title: titles[1]!, state: 'closed', day: '22 November 2026' };
  expect(await drawPicture(said)).toEqual(await drawPicture(said));
});
