// How many pages a PDF has: the count in the root of its page tree. Google hides that tree in compressed object
// streams, which are unpacked first. Null where it cannot be told; nothing is guessed.
/// <reference path="./merge/pako.d.ts" />
import pako from 'pako/dist/pako.es5.min.js';

/** More than any document needs; a stream built to fill the memory is given up. */
const unpackedLimit = 40_000_000;

export function pagesOfPdf(bytes: Uint8Array): number | null {
  const source = textOf(bytes);
  if (!source.startsWith('%PDF-')) return null;
  const objects = [source, ...packedObjects(source, bytes)].join('\n');
  const counts = [...objects.matchAll(/\/Type\s*\/Pages(?![A-Za-z])/g)].flatMap(({ index }) => {
    const count = /\/Count\s+(\d+)/.exec(dictionaryAround(objects, index));
    return count ? [Number(count[1])] : [];
  });
  // Every branch of the tree counts the pages below it; the root counts them all.
  const most = Math.max(0, ...counts);
  return most > 0 ? most : null;
}

/** What lies in the object streams, unpacked. */
function packedObjects(source: string, bytes: Uint8Array): readonly string[] {
  return [...source.matchAll(/\/Type\s*\/ObjStm/g)].flatMap(({ index }) => {
    const begins = /stream\r?\n/.exec(source.slice(index, index + 2_000));
    if (!begins || !dictionaryAround(source, index).includes('/FlateDecode')) return [];
    const start = index + begins.index + begins[0].length;
    const end = source.indexOf('endstream', start);
    return end < 0 ? [] : unpacked(bytes.subarray(start, end));
  });
}

function unpacked(packed: Uint8Array): readonly string[] {
  const parts: string[] = [];
  let size = 0;
  const inflate = new pako.Inflate({ raw: false, chunkSize: 65_536 });
  inflate.onData = (chunk) => {
    size += chunk.length;
    if (size > unpackedLimit) throw new RangeError('A stream of the PDF is too large');
    parts.push(textOf(chunk));
  };
  try {
    inflate.push(packed, true);
  } catch {
    return [];
  }
  return [parts.join('')];
}

/** The innermost dictionary that stands around a place. */
function dictionaryAround(source: string, place: number): string {
  let start = place;
  for (let depth = 1; depth > 0 && start > 0; ) {
    start--;
    if (source.startsWith('>>', start)) [depth, start] = [depth + 1, start - 1];
    else if (source.startsWith('<<', start)) depth--;
  }
  let end = place;
  for (let depth = 1; depth > 0 && end < source.length; end++) {
    if (source.startsWith('<<', end)) [depth, end] = [depth + 1, end + 1];
    else if (source.startsWith('>>', end)) [depth, end] = [depth - 1, end + 1];
  }
  return source.slice(start, end);
}

/** A character a byte, so that places in the text are places in the file. */
function textOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return parts.join('');
}
