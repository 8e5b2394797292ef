// One document from one template: data and pictures in, the bytes of a .docx out.
// Same input, same bytes: no clock takes part.
import type PizZip from 'pizzip';
import { compileTemplate } from './compile-template.ts';
import { explain } from './explain-errors.ts';
import type { MergeImages } from './images.ts';
import { placeImages } from './images.ts';
import type { MergeData } from './merge-data.ts';
import { MergeError } from './merge-error.ts';
import { openTemplate } from './open-template.ts';
import { problem } from './problem-texts.ts';

/** Printed where a value is missing, unless the caller chooses another. */
export const defaultBlank = '—';

/** The zip format counts from 1980 and keeps local time; this is its first moment wherever it runs. */
const zipEpoch = new Date(1980, 0, 1);

/**
 * Merges `data` into the template and returns the new .docx.
 * A missing value prints `blank`; the value '' prints nothing.
 * Throws MergeError with every problem of the template or the pictures.
 */
export function mergeDocument(
  template: Uint8Array,
  data: MergeData,
  images: MergeImages = {},
  blank: string = defaultBlank,
): Uint8Array {
  const zip = openTemplate(template);
  placeImages(zip, images);
  const { document, lookup } = compileTemplate(zip, blank);
  try {
    document.render(data);
  } catch (error) {
    throw new MergeError(explain(error), error);
  }
  if (lookup.isExhausted()) throw new MergeError([problem('endless-template')]);
  return packDocument(document.getZip());
}

export function packDocument(zip: PizZip): Uint8Array {
  for (const file of Object.values(zip.files)) (file as { date: Date }).date = zipEpoch;
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 } });
}
