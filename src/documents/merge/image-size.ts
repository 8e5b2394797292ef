// Kind and size of a picture, read from its first bytes.
// PNG https://www.w3.org/TR/png-3/ · JPEG ITU-T T.81 · GIF https://www.w3.org/Graphics/GIF/spec-gif89a.txt

export interface ImageSize {
  readonly kind: 'png' | 'jpeg' | 'gif';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function jpegSize(bytes: Uint8Array): ImageSize | null {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    // Start of frame: C0–CF but for tables (C4, CC) and extensions (C8).
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { kind: 'jpeg', height: word(bytes, at + 5), width: word(bytes, at + 7) };
    }
    // Fill bytes may precede a marker.
    at += marker === 0xff ? 1 : 2 + word(bytes, at + 2);
  }
  return null;
}

function sizeOf(bytes: Uint8Array): ImageSize | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47 && bytes.length > 24) {
    return {
      kind: 'png',
      width: word(bytes, 16) * 65_536 + word(bytes, 18),
      height: word(bytes, 20) * 65_536 + word(bytes, 22),
    };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegSize(bytes);
  if (bytes[0] === 0x47 && bytes[1] === 0x49 && bytes[2] === 0x46 && bytes.length > 10) {
    const little = (at: number) => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    return { kind: 'gif', width: little(6), height: little(8) };
  }
  return null;
}

/** null when the bytes are no picture that a document can hold. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const size = sizeOf(bytes);
  return size && size.width > 0 && size.height > 0 ? size : null;
}
