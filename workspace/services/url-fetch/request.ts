// The parameters of UrlFetchApp as a request.
// https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app#advanced-parameters

import { GoogleError } from '../../engine/google-error.ts';
import { blobContent, bytesOf } from '../utilities/blob.ts';
import type { HttpRequest } from './routes.ts';

export interface FetchRequest extends HttpRequest {
  readonly muteHttpExceptions: boolean;
}

interface Parameters {
  readonly method?: unknown;
  readonly contentType?: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly payload?: unknown;
  readonly muteHttpExceptions?: unknown;
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

export function requestOf(url: unknown, parameters: Parameters = {}): FetchRequest {
  const { payload } = parameters;
  const method = String(parameters.method ?? (payload === undefined ? 'get' : 'post')).toUpperCase();
  if (!methods.includes(method)) {
    throw new GoogleError(`Attribute provided with invalid value: method`);
  }
  const body = payload === undefined ? { bytes: new Uint8Array(), type: undefined } : bodyOf(payload);
  const contentType = parameters.contentType === undefined ? body.type : String(parameters.contentType);
  const headers = Object.entries(parameters.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    url: String(url),
    method,
    headers: { ...(contentType === undefined ? {} : { 'content-type': contentType }), ...Object.fromEntries(headers) },
    payload: body.bytes,
    muteHttpExceptions: parameters.muteHttpExceptions === true,
  };
}

/** Text and bytes as they are; an object is a form. */
function bodyOf(payload: unknown): { bytes: Uint8Array; type: string | undefined } {
  const blob = blobContent(payload);
  if (blob) return { bytes: blob.bytes, type: blob.contentType ?? undefined };
  if (typeof payload === 'string' || Array.isArray(payload)) {
    return { bytes: bytesOf(payload), type: 'application/x-www-form-urlencoded' };
  }
  const fields = Object.entries(payload as Record<string, unknown>);
  if (fields.some(([, value]) => blobContent(value) !== undefined)) return multipartOf(fields);
  const pairs = fields.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  return { bytes: bytesOf(pairs.join('&')), type: 'application/x-www-form-urlencoded' };
}

function multipartOf(fields: readonly (readonly [string, unknown])[]): { bytes: Uint8Array; type: string } {
  const boundary = '----offline-workspace-form';
  const parts = fields.flatMap(([name, value]) => {
    const blob = blobContent(value);
    const file = blob
      ? `; filename="${blob.name ?? name}"\r\nContent-Type: ${blob.contentType ?? 'application/octet-stream'}`
      : '';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`;
    return [Buffer.from(head), Buffer.from(blob ? blob.bytes : bytesOf(String(value))), Buffer.from('\r\n')];
  });
  const bytes = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
  return { bytes: new Uint8Array(bytes), type: `multipart/form-data; boundary=${boundary}` };
}
