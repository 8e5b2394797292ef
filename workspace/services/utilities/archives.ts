// zip, unzip, gzip, ungzip of Utilities.
// https://developers.google.com/apps-script/reference/utilities/utilities#zipblobs

import { gunzipSync, gzipSync } from 'node:zlib';
import PizZip from 'pizzip';
import { GoogleError } from '../../engine/google-error.ts';
import { type Blob, type BlobContent, blobContent, createBlob } from './blob.ts';
import { contentTypeOf } from './content-types.ts';

function contentOf(value: unknown): BlobContent {
  const content = blobContent(value);
  if (!content) throw new GoogleError('Invalid argument: blob');
  return content;
}

export const archiveMethods = {
  zip(blobs: readonly unknown[], name = 'archive.zip'): Blob {
    const archive = new PizZip();
    for (const value of blobs) {
      const { name: fileName, bytes } = contentOf(value);
      if (fileName === null || fileName === '')
        throw new GoogleError('Blob object must have non-null name for this operation.');
      if (archive.file(fileName)) throw new GoogleError(`Duplicate filename ${fileName} in zip`);
      archive.file(fileName, bytes);
    }
    const bytes = archive.generate({ type: 'uint8array', compression: 'DEFLATE' });
    return createBlob(bytes, 'application/zip', String(name));
  },
  unzip(value: unknown): Blob[] {
    let archive: PizZip;
    try {
      archive = new PizZip(contentOf(value).bytes);
    } catch (cause) {
      throw new GoogleError('Invalid argument', { cause });
    }
    return Object.values(archive.files)
      .filter((file) => !file.dir)
      .map((file) => createBlob(file.asUint8Array(), contentTypeOf(file.name), file.name));
  },
  gzip(value: unknown, name?: string): Blob {
    const content = contentOf(value);
    const fileName = name ?? (content.name === null ? null : `${content.name}.gz`);
    return createBlob(new Uint8Array(gzipSync(content.bytes)), 'application/x-gzip', fileName);
  },
  ungzip(value: unknown): Blob {
    const content = contentOf(value);
    try {
      const name = content.name?.replace(/\.gz$/, '') ?? null;
      return createBlob(new Uint8Array(gunzipSync(content.bytes)), contentTypeOf(name ?? ''), name);
    } catch (cause) {
      throw new GoogleError('Could not decompress gzip.', { cause });
    }
  },
};
