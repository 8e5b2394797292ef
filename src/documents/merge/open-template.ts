// Opens the zip of a .docx and refuses what cannot be a template: other files, damaged ones,
// and archives built to fill the memory (sizes are measured, not believed).
/// <reference path="./pako.d.ts" />
import pako from 'pako/dist/pako.es5.min.js';
import PizZip from 'pizzip';
import { MergeError } from './merge-error.ts';
import { problem } from './problem-texts.ts';

const fileLimitBytes = 20_000_000;
const unpackedLimitBytes = 80_000_000;
const xmlLimitBytes = 15_000_000;
const entryLimit = 2_000;

/** What pizzip keeps of an entry before unpacking it; not in its types. */
interface StoredEntry {
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  readonly compressionMethod: string;
  getCompressedContent(): Uint8Array;
}

class TooLarge extends Error {}

function isOldOfficeFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/** Size of the entry once unpacked; throws as soon as it passes the limit. */
function measure(entry: StoredEntry, limit: number): number {
  if (entry.uncompressedSize > limit) throw new TooLarge();
  if (entry.compressionMethod === '\x00\x00') return entry.compressedSize;
  let size = 0;
  const inflate = new pako.Inflate({ raw: true, chunkSize: 65_536 });
  inflate.onData = (chunk) => {
    size += chunk.length;
    if (size > limit) throw new TooLarge();
  };
  inflate.push(entry.getCompressedContent(), true);
  return size;
}

function checkSizes(zip: PizZip): void {
  const names = Object.keys(zip.files);
  if (names.length > entryLimit) throw new TooLarge();
  let total = 0;
  for (const name of names) {
    const entry = (zip.files[name] as unknown as { _data: StoredEntry | string | null })._data;
    if (entry === null || typeof entry !== 'object' || typeof entry.getCompressedContent !== 'function') continue;
    const limit = /\.(xml|rels)$/i.test(name) ? xmlLimitBytes : unpackedLimitBytes;
    total += measure(entry, Math.min(limit, unpackedLimitBytes - total));
  }
}

/** The opened template. Throws MergeError: not-a-docx, protected-file, damaged-file or too-large. */
export function openTemplate(bytes: Uint8Array): PizZip {
  if (isOldOfficeFile(bytes)) throw new MergeError([problem('protected-file')]);
  if (bytes.length > fileLimitBytes) throw new MergeError([problem('too-large')]);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new MergeError([problem('not-a-docx')]);
  let zip: PizZip;
  try {
    zip = new PizZip(bytes);
    checkSizes(zip);
  } catch (error) {
    throw new MergeError([problem(error instanceof TooLarge ? 'too-large' : 'damaged-file')], error);
  }
  if (!zip.files['[Content_Types].xml'] || !zip.files['word/document.xml']) {
    throw new MergeError([problem('not-a-docx')]);
  }
  refuseEntities(zip);
  return zip;
}

/** No word processor writes a DOCTYPE; one is there only to make a parser expand it. */
function refuseEntities(zip: PizZip): void {
  for (const file of zip.file(/\.(xml|rels)$/i)) {
    let text: string;
    try {
      text = file.asText();
    } catch (error) {
      throw new MergeError([problem('damaged-file')], error);
    }
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new MergeError([problem('damaged-file')]);
  }
}
