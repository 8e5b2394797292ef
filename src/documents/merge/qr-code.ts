// A QR code as a PNG picture, for links that are opened with a phone from paper.
import { encode } from 'uqr';
import { drawPng } from './png.ts';

/** Light modules around the code; the standard (ISO/IEC 18004) asks for four. */
const quietZone = 4;

/** PNG of the text as a QR code, error correction M, `scale` pixels a module. Throws when the text is too long (about 2,300 bytes). */
export function qrCode(text: string, scale = 8): Uint8Array {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  return drawPng(size * scale, size * scale, (x, y) => data[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true);
}
