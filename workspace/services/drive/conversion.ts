// What Drive does with uploaded bytes: keep them, or turn them into a Google file; and the way back, exports.
// Reference: https://developers.google.com/workspace/drive/api/guides/manage-uploads#import-docs

import { printDocx } from '../../print/print-docx.ts';
import { contentKind } from './content-kinds.ts';
import { docxText, NotADocxError, requireDocx } from './docx-text.ts';
import { plainDocx } from './docx-write.ts';
import { DriveError } from './drive-error.ts';
import type { DriveFiles } from './drive-files.ts';
import type { FileRecord } from './file-record.ts';
import { DOCX, essence, GOOGLE_DOC, isGoogleType, PDF, PLAIN_TEXT } from './mime-types.ts';

export interface Media {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** Whether storing this media under this type is a conversion, which Google counts by the day. */
export const isConversion = (mimeType: string, media: Media | undefined): boolean =>
  media !== undefined && isGoogleType(mimeType);

/** The bytes and type to store. A Google Doc's content is always a .docx. */
export const imported = (mimeType: string, media: Media): Media => {
  const type = essence(media.contentType);
  if (!isGoogleType(mimeType)) return { bytes: media.bytes, contentType: type };
  if (mimeType !== GOOGLE_DOC || (type !== DOCX && type !== PLAIN_TEXT)) {
    throw new DriveError(
      400,
      'conversionUnsupportedConversion',
      `Unsupported in the offline workspace: conversion of ${type} into ${mimeType}`,
    );
  }
  if (type === PLAIN_TEXT) return { bytes: plainDocx(new TextDecoder().decode(media.bytes)), contentType: DOCX };
  try {
    requireDocx(media.bytes);
  } catch (error) {
    if (error instanceof NotADocxError) throw new DriveError(400, 'badRequest', 'Bad Request');
    throw error;
  }
  return { bytes: media.bytes, contentType: DOCX };
};

export const emptyDocument = (): Media => ({ bytes: plainDocx(''), contentType: DOCX });

/** Google's plain-text export: byte order mark and CRLF. */
const asPlainText = (docx: Uint8Array): Uint8Array =>
  new TextEncoder().encode(`\ufeff${docxText(docx).replaceAll('\n', '\r\n')}`);

const exportLimit = 10 * 1024 * 1024;

/** The content of a Google file in another type. Throws what Drive's files.export would answer. */
export const exported = (files: DriveFiles, record: FileRecord, mimeType: string): Media => {
  if (!isGoogleType(record.mimeType)) {
    throw new DriveError(403, 'fileNotExportable', 'Export only supports Docs Editors files.');
  }
  const convert = (): Uint8Array => {
    const other = contentKind(record.mimeType)?.exports?.[mimeType];
    if (other) return other(files.world, record.id);
    if (record.mimeType === GOOGLE_DOC) {
      if (mimeType === DOCX) return files.content(record);
      if (mimeType === PDF) return printDocx(files.content(record));
      if (mimeType === PLAIN_TEXT) return asPlainText(files.content(record));
    }
    throw new DriveError(
      400,
      'badRequest',
      `Unsupported in the offline workspace: export of ${record.mimeType} as ${mimeType}`,
      'convertTo',
    );
  };
  const bytes = convert();
  if (bytes.length > exportLimit) {
    throw new DriveError(403, 'exportSizeLimitExceeded', 'This file is too large to be exported.');
  }
  return { bytes, contentType: mimeType };
};
