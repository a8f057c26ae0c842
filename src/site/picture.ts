import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { madeOnce } from '../made-once.ts';

/** What stands on the picture that is shown with a link to a page. */
export interface PictureWords {
  readonly site: string;
  readonly title: string;
  readonly state?: string;
  readonly day: string;
}

/** What stands on the square picture of a message. */
export interface SquareWords {
  readonly site: string;
  readonly claim: string;
  readonly verdict: string;
  readonly tone: 'false' | 'true' | 'other';
  /** When somebody last looked; that it is overdue, where it is. */
  readonly days: readonly string[];
  readonly address: string;
}

const size = { width: 800, height: 420 };
const squareSize = { width: 1080, height: 1080 };

/** The colours of `tokens.css` by day. */
const paper = '#faf6ec';
const ink = '#12302f';
const soft = '#4a5a57';

/** Few and plain colours: dots between them would make a picture larger, and twice as slow to draw. */
const png = { palette: true, colours: 16, dither: 0, effort: 2, compressionLevel: 6 };

const { resolve } = createRequire(import.meta.url);
const { version } = JSON.parse(readFileSync(resolve('satori/package.json'), 'utf8')) as { version: string };
/** The programs that draw. */
const versions = JSON.stringify({ satori: version, ...sharp.versions });

const font = (weight: 400 | 600): Font => ({
  name: 'Gelasio',
  data: readFileSync(resolve(`@fontsource/gelasio/files/gelasio-latin-${String(weight)}-normal.woff`)),
  weight,
  style: 'normal',
});
let fonts: Font[] | undefined;

type Style = Readonly<Record<string, string | number>>;

/** An element as satori reads it. */
const box = (style: Style, children: unknown) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** A text as wide as its picture and at most so many lines long: what has no room ends in dots, and the longest word is broken. */
const wrapped = (style: Style, lines: number, text: string) =>
  box({ flexGrow: 1, alignItems: 'center', ...style }, [
    box({ display: 'block', width: '100%', wordBreak: 'break-word', lineClamp: lines }, text),
  ]);

/** Draws a picture with a page's title, its state and its day, as PNG of some 8 kB, if no earlier build has drawn it. */
export const drawPicture = (words: PictureWords) => drawOnce(pictureOf(words), size);

/** Draws a message with its verdict, to be passed on, as PNG of at most 60 kB, if no earlier build has drawn it. */
export const drawSquare = (words: SquareWords) => drawOnce(squareOf(words), squareSize);

function drawOnce(root: unknown, wanted: typeof size): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= [font(400), font(600)];
  return madeOnce([versions, ...fonts.map(({ data }) => data as Buffer), JSON.stringify([root, wanted, png])], () =>
    draw(root, wanted, fonts!),
  );
}

async function draw(root: unknown, wanted: typeof size, drawn: Font[]): Promise<Uint8Array> {
  const svg = await satori(root as Parameters<typeof satori>[0], { ...wanted, fonts: drawn });
  return sharp(Buffer.from(svg)).png(png).toBuffer();
}

/** The longer a title, the smaller it is set, so that the state below it has room. */
const titleSize = ({ length }: string) => (length > 90 ? 38 : length > 60 ? 44 : 52);

function pictureOf({ site, title, state, day }: PictureWords) {
  const lines = [
    box({ fontSize: 26, color: soft }, site),
    wrapped({ fontSize: titleSize(title), fontWeight: 600, lineHeight: 1.15 }, 4, title),
    box({ fontSize: 24, alignItems: 'center', justifyContent: 'space-between', gap: 24 }, [
      state === undefined ? box({}, '') : box({ border: `3px solid ${ink}`, padding: '4px 16px' }, state),
      box({ color: soft }, day),
    ]),
  ];
  const frame = {
    flexDirection: 'column',
    ...size,
    boxSizing: 'border-box',
    padding: '36px 48px',
    borderTop: `14px solid ${ink}`,
    background: paper,
  };
  return box({ ...frame, color: ink, fontFamily: 'Gelasio' }, lines);
}

const tones = { false: '#96331f', true: '#1d6b3a', other: '#7a4900' } as const;

function squareOf({ site, claim, verdict, tone, days, address }: SquareWords) {
  const long = claim.length > 120;
  const lines = [
    box({ fontSize: 36, color: soft }, site),
    wrapped({ fontSize: long ? 50 : 60, lineHeight: 1.2 }, 7, claim),
    box(
      { background: tones[tone], color: '#fff', padding: '20px 40px', fontSize: 96, fontWeight: 600, lineHeight: 1.1 },
      verdict,
    ),
    ...days.map((day) => box({ marginTop: 28, fontSize: 34, color: ink }, day)),
    box({ marginTop: 12, fontSize: 28, color: soft }, address),
  ];
  const frame = {
    flexDirection: 'column',
    ...squareSize,
    boxSizing: 'border-box',
    padding: '64px',
    background: paper,
    borderTop: `20px solid ${tones[tone]}`,
  };
  return box({ ...frame, color: ink, fontFamily: 'Gelasio' }, lines);
}
