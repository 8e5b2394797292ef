// Takes a multipart/related upload apart: first the metadata as JSON, then the media.
// Reference: https://developers.google.com/workspace/drive/api/guides/manage-uploads#multipart

import type { Media } from './conversion.ts';
import { DriveError } from './drive-error.ts';
import { OCTET_STREAM } from './mime-types.ts';

const malformed = (): DriveError => new DriveError(400, 'badContent', 'Malformed multipart body.');

const headersOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split('\r\n')
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );

interface Part {
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

const partsOf = (payload: Buffer, boundary: string): Part[] => {
  const parts: Part[] = [];
  const delimiter = `\r\n--${boundary}`;
  // A leading line break lets the first delimiter look like all others.
  const whole = Buffer.concat([Buffer.from('\r\n'), payload]);
  let at = whole.indexOf(delimiter);
  for (;;) {
    if (at < 0) throw malformed();
    const start = at + delimiter.length;
    if (whole.toString('latin1', start, start + 2) === '--') return parts;
    const next = whole.indexOf(delimiter, start);
    const headEnd = whole.indexOf('\r\n\r\n', start);
    if (next < 0 || headEnd < 0 || headEnd > next) throw malformed();
    parts.push({ headers: headersOf(whole.toString('utf8', start, headEnd)), body: whole.subarray(headEnd + 4, next) });
    at = next;
  }
};

const decoded = ({ headers, body }: Part): Uint8Array => {
  const encoding = (headers['content-transfer-encoding'] ?? 'binary').toLowerCase();
  if (encoding === 'base64') return new Uint8Array(Buffer.from(body.toString('latin1'), 'base64'));
  if (encoding === 'binary' || encoding === '8bit' || encoding === '7bit') return new Uint8Array(body);
  throw new DriveError(400, 'badContent', `Unsupported in the offline workspace: transfer encoding ${encoding}`);
};

/** Throws a DriveError (400) unless there are exactly two parts. */
export const multipartParts = (payload: Uint8Array, contentType: string): { metadata: Uint8Array; media: Media } => {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const name = boundary?.[1] ?? boundary?.[2];
  if (!contentType.toLowerCase().startsWith('multipart/') || name === undefined) throw malformed();
  const text = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
  const [metadata, media, ...others] = partsOf(text, name);
  if (!metadata || !media || others.length > 0) throw malformed();
  return {
    metadata: decoded(metadata),
    media: { bytes: decoded(media), contentType: media.headers['content-type'] ?? OCTET_STREAM },
  };
};
