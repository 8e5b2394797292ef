// Utilities: digests, encodings, blobs, dates. Computed here and now, so not recorded as calls; only sleep takes time.
// https://developers.google.com/apps-script/reference/utilities/utilities

import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import type { Service } from '../../engine/service.ts';
import { archiveMethods } from './archives.ts';
import { bytesOf, createBlob, decode, encode } from './blob.ts';
import { formatDate, parseDate } from './date-format.ts';
import { Charset, DigestAlgorithm, digestMethods, MacAlgorithm, RsaAlgorithm } from './digests.ts';
import { charsetName, formatString, parseCsv } from './text-formats.ts';

export const utilitiesService: Service = {
  name: 'Utilities',
  create(context) {
    return guarded('Utilities', {
      Charset,
      DigestAlgorithm,
      MacAlgorithm,
      RsaAlgorithm,
      ...digestMethods,
      ...archiveMethods,
      base64Decode: (text: unknown) => fromBase64(String(text), /^[A-Za-z0-9+/\s]*={0,2}\s*$/),
      base64DecodeWebSafe: (text: unknown) => fromBase64(String(text), /^[A-Za-z0-9_-]*={0,2}$/),
      base64Encode: (data: unknown, charset?: unknown) => toBase64(data, charset),
      /** With padding, as at Google. */
      base64EncodeWebSafe: (data: unknown, charset?: unknown) =>
        toBase64(data, charset).replaceAll('+', '-').replaceAll('/', '_'),
      formatDate: (date: unknown, timeZone: unknown, format: unknown) =>
        formatDate(date, String(timeZone), String(format)),
      formatString: (template: unknown, ...args: unknown[]) => formatString(String(template), args),
      getUuid: () => uuidFrom(context.world.random(16)),
      newBlob: (
        data: unknown,
        type: string | null = typeof data === 'string' ? 'text/plain' : null,
        name: string | null = null,
      ) => createBlob(bytesOf(data), type, name),
      parseCsv: (text: unknown, delimiter: unknown = ',') => parseCsv(String(text), String(delimiter)),
      parseDate: (text: unknown, timeZone: unknown, format: unknown) =>
        parseDate(String(text), String(timeZone), String(format)),
      sleep(milliseconds: number) {
        if (!(milliseconds >= 0 && milliseconds <= 300_000)) throw new GoogleError('Invalid argument: milliseconds');
        context.call('Utilities', 'sleep', { ms: milliseconds }, () => undefined);
      },
    });
  },
};

function toBase64(data: unknown, charset: unknown): string {
  const bytes = typeof data === 'string' ? encode(data, charsetName(charset)) : bytesOf(data);
  return Buffer.from(bytes).toString('base64');
}

function fromBase64(text: string, form: RegExp): Uint8Array {
  if (!form.test(text)) throw new GoogleError('Could not decode string.');
  return new Uint8Array(Buffer.from(text, 'base64url'));
}

function uuidFrom(bytes: Uint8Array): string {
  const marked = Uint8Array.from(bytes);
  marked[6] = ((marked[6] ?? 0) & 0x0f) | 0x40;
  marked[8] = ((marked[8] ?? 0) & 0x3f) | 0x80;
  return Buffer.from(marked)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** What a byte array says in a character set; for services that answer with text. */
export function textOf(bytes: Uint8Array, charset: unknown): string {
  return decode(bytes, charsetName(charset));
}
