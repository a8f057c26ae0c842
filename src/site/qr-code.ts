import { toString as draw } from 'qrcode';

/** An address as a square that the camera of a phone reads: SVG without an edge, for white paper. */
export const qrCode = (address: string): Promise<string> =>
  draw(address, { type: 'svg', errorCorrectionLevel: 'L', margin: 0, color: { light: '#0000' } });
