import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';

/** What stands on the picture that is shown with a link to a page. */
export interface PictureWords {
  readonly site: string;
  readonly title: string;
  readonly state?: string;
  readonly day: string;
}

const size = { width: 800, height: 420 };

/** The colours of `tokens.css` by day. */
const paper = '#faf6ec';
const ink = '#12302f';
const soft = '#4a5a57';

const font = (weight: 400 | 600): Font => ({
  name: 'Gelasio',
  data: readFileSync(
    createRequire(import.meta.url).resolve(`@fontsource/gelasio/files/gelasio-latin-${String(weight)}-normal.woff`),
  ),
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

/** Draws a picture with a page's title, its state and its day, as PNG of some 8 kB. */
export async function drawPicture({ site, title, state, day }: PictureWords): Promise<Uint8Array<ArrayBuffer>> {
  const lines = [
    box({ fontSize: 26, color: soft }, site),
    box(
      { flexGrow: 1, alignItems: 'center', fontSize: title.length > 60 ? 44 : 52, fontWeight: 600, lineHeight: 1.15 },
      title,
    ),
    box({ fontSize: 24, alignItems: 'center', justifyContent: 'space-between' }, [
      state === undefined ? box({}, '') : box({ border: `3px solid ${ink}`, padding: '4px 16px' }, state),
      box({ color: soft }, day),
    ]),
  ];
  const frame = {
    flexDirection: 'column',
    ...size,
    padding: '36px 48px',
    borderTop: `14px solid ${ink}`,
    background: paper,
  };
  const root = box({ ...frame, color: ink, fontFamily: 'Gelasio' }, lines);
  fonts ??= [font(400), font(600)];
  const svg = await satori(root as Parameters<typeof satori>[0], { ...size, fonts });
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, effort: 4, compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(png);
}
