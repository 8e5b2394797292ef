// The Blob of Apps Script, shared by every service that gives or takes one. Bytes are signed (−128…127) for the script.
// https://developers.google.com/apps-script/reference/base/blob

import { GoogleError, unsupported } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import { contentTypeOf, extensionOf } from './content-types.ts';

export interface BlobContent {
  bytes: Uint8Array;
  contentType: string | null;
  name: string | null;
}

export interface Blob {
  getBytes(): Uint8Array;
  getContentType(): string | null;
  getName(): string | null;
  getDataAsString(charset?: string): string;
  setBytes(data: unknown): Blob;
  setContentType(type: string | null): Blob;
  setContentTypeFromExtension(): Blob;
  setDataFromString(text: string, charset?: string): Blob;
  setName(name: string): Blob;
  copyBlob(): Blob;
  getAs(type: string): Blob;
  isGoogleType(): boolean;
  getAllBlobs(): Blob[];
}

const contents = new WeakMap<object, BlobContent>();

/** A blob as the script gets it. */
export function createBlob(bytes: Uint8Array, contentType: string | null = null, name: string | null = null): Blob {
  const content: BlobContent = { bytes, contentType, name };
  const members: Blob = {
    getBytes: () => content.bytes,
    getContentType: () => content.contentType,
    getName: () => content.name,
    getDataAsString: (charset = 'UTF-8') => decode(content.bytes, charset),
    setBytes(data) {
      content.bytes = bytesOf(data);
      return this;
    },
    setContentType(type) {
      content.contentType = type;
      return this;
    },
    setContentTypeFromExtension() {
      content.contentType = contentTypeOf(content.name ?? '');
      return this;
    },
    setDataFromString(text, charset = 'UTF-8') {
      content.bytes = encode(String(text), charset);
      return this;
    },
    setName(next) {
      content.name = String(next);
      return this;
    },
    copyBlob: () => createBlob(Uint8Array.from(content.bytes), content.contentType, content.name),
    getAs: (type) => convert(content, type),
    isGoogleType: () => content.contentType?.startsWith('application/vnd.google-apps') ?? false,
    getAllBlobs: () => {
      throw unsupported('Blob.getAllBlobs (deprecated by Google)');
    },
  };
  const blob = guarded('Blob', members);
  contents.set(blob, content);
  return blob;
}

/** What is inside a blob, or in anything with getBlob() such as an exported file; undefined for other values. */
export function blobContent(value: unknown): BlobContent | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const own = contents.get(value);
  if (own) return own;
  const source = blobSources.get(value);
  return source?.();
}

const blobSources = new WeakMap<object, () => BlobContent>();

/** Declares that an object (a file, an image, a HtmlOutput) is a BlobSource. */
export function offerAsBlob(source: object, content: () => BlobContent): void {
  blobSources.set(source, content);
}

/** Bytes of a byte[] of the script (numbers from −128 to 127, no others), of a string (UTF-8) or of a blob. */
export function bytesOf(value: unknown): Uint8Array {
  if (typeof value === 'string') return new TextEncoder().encode(value);
  if (value instanceof Uint8Array) return value;
  const blob = blobContent(value);
  if (blob) return blob.bytes;
  if (Array.isArray(value) && value.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 127)) {
    return Uint8Array.from(value as number[], (byte) => byte & 0xff);
  }
  throw new GoogleError(`Cannot convert ${Array.isArray(value) ? 'Array' : String(value)} to byte[].`);
}

export function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    throw new GoogleError(`Unsupported charset: ${charset}`);
  }
}

export function encode(text: string, charset: string): Uint8Array {
  const name = charset.toUpperCase().replaceAll('_', '-');
  if (name === 'UTF-8') return new TextEncoder().encode(text);
  if (name === 'US-ASCII') return Uint8Array.from(text, (letter) => (letter <= '\x7f' ? letter.charCodeAt(0) : 63));
  if (name === 'ISO-8859-1') return Uint8Array.from(text, (letter) => (letter <= '\xff' ? letter.charCodeAt(0) : 63));
  if (name === 'UTF-16LE') return new Uint8Array(Buffer.from(text, 'utf16le'));
  throw unsupported(`the charset ${charset}`);
}

/** Only a change between types that hold the same bytes; Google also converts images and documents. */
function convert(content: BlobContent, type: string): Blob {
  if (type !== content.contentType && !(type.startsWith('text/') && content.contentType?.startsWith('text/'))) {
    throw unsupported(`Blob.getAs from ${content.contentType} to ${type}`);
  }
  const base = content.name?.replace(/\.[^.]*$/, '');
  const name = base === undefined ? null : type === content.contentType ? content.name : base + extensionOf(type);
  return createBlob(Uint8Array.from(content.bytes), type, name);
}
