// HTTPResponse, what a fetched address answered.
// https://developers.google.com/apps-script/reference/url-fetch/http-response

import { guarded } from '../../engine/guarded.ts';
import { createBlob } from '../utilities/blob.ts';
import { textOf } from '../utilities/utilities-service.ts';
import type { HttpResponse } from './routes.ts';

export function bodyBytes({ body }: HttpResponse): Uint8Array {
  if (body instanceof Uint8Array) return body;
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
}

export function createResponse(response: HttpResponse): object {
  const bytes = bodyBytes(response);
  const json = typeof response.body === 'object' && !(response.body instanceof Uint8Array);
  const headers: Record<string, string> = {
    ...(json ? { 'Content-Type': 'application/json; charset=UTF-8' } : {}),
    ...response.headers,
  };
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null;
  const blob = () => createBlob(bytes, type?.split(';')[0] ?? null, nameFrom(headers));
  return guarded('HTTPResponse', {
    getAllHeaders: () => headers,
    getAs: (wanted: string) => blob().getAs(wanted),
    getBlob: blob,
    getContent: () => bytes,
    getContentText: (charset?: unknown) => textOf(bytes, charset),
    getHeaders: () => headers,
    getResponseCode: () => response.status,
  });
}

function nameFrom(headers: Readonly<Record<string, string>>): string | null {
  const disposition = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-disposition')?.[1];
  return /filename="([^"]*)"/.exec(disposition ?? '')?.[1] ?? null;
}
