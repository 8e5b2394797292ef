// Writes a small black-and-white PNG (https://www.w3.org/TR/png-3/): one bit a pixel, one level of grey each.
// Enough for QR codes and for the placeholders of images in templates.
/// <reference path="./pako.d.ts" />
import pako from 'pako/dist/pako.es5.min.js';

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function bigEndian(value: number): number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function chunk(type: string, content: ArrayLike<number>): number[] {
  const named = [...type].map((letter) => letter.charCodeAt(0)).concat(Array.from(content));
  return [...bigEndian(content.length), ...named, ...bigEndian(crc32(Uint8Array.from(named)))];
}

/** A PNG of `width` × `height` pixels; `isDark(x, y)` says which are painted. `dark` and `light` are 0–255 greys. */
export function drawPng(
  width: number,
  height: number,
  isDark: (x: number, y: number) => boolean,
  { dark, light }: { dark: number; light: number } = { dark: 0, light: 255 },
): Uint8Array {
  const palette = [dark, dark, dark, light, light, light];
  const stride = Math.ceil(width / 8);
  const rows = new Uint8Array((stride + 1) * height);
  for (let y = 0; y < height; y++) {
    // The first byte of a row names its filter: 0, none.
    const start = y * (stride + 1) + 1;
    for (let x = 0; x < width; x++) {
      const at = start + (x >> 3);
      if (!isDark(x, y)) rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    // 1 bit a pixel, indexed colour, standard compression, filter and order.
    ...chunk('IHDR', [...bigEndian(width), ...bigEndian(height), 1, 3, 0, 0, 0]),
    ...chunk('PLTE', palette),
    ...chunk('IDAT', pako.deflate(rows, { level: 9 })),
    ...chunk('IEND', []),
  ]);
}
