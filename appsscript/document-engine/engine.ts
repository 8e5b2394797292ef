// The document engine as a script of its own: docxtemplater and what belongs to it weigh more than all the rest together.
// It is built into Documents.html and evaluated only when a document is made or a template is checked.

import type { DocumentFields } from '../../src/define/document-fields.ts';
import { documentFields } from '../../src/documents/fields/all.ts';
import { checkTemplate as check } from '../../src/documents/merge/check-template.ts';
import type { MergeImages } from '../../src/documents/merge/images.ts';
import type { MergeData } from '../../src/documents/merge/merge-data.ts';
import { mergeDocument } from '../../src/documents/merge/merge-document.ts';
import { MergeError, type TemplateProblem } from '../../src/documents/merge/merge-error.ts';
import { qrCode as draw } from '../../src/documents/merge/qr-code.ts';
import { pagesOfPdf as count } from '../../src/documents/pdf-pages.ts';

export type Merged =
  | { readonly bytes: Uint8Array; readonly problems?: undefined }
  | { readonly bytes?: undefined; readonly problems: readonly TemplateProblem[] };

/** The merged .docx, or what the merge stumbled over. */
export function merge(template: Uint8Array, data: MergeData, images: MergeImages): Merged {
  try {
    return { bytes: mergeDocument(template, data, images) };
  } catch (error) {
    if (error instanceof MergeError) return { problems: error.problems };
    throw error;
  }
}

export const checkTemplate = (template: Uint8Array, fields: DocumentFields): readonly TemplateProblem[] =>
  check(template, fields);
/** Of a document that no block makes. */
export const fieldsOf = (key: string): DocumentFields =>
  Object.entries(documentFields).find(([known]) => known === key)?.[1] ?? {};
export const pagesOfPdf = (pdf: Uint8Array): number | null => count(pdf);
export const qrCode = (text: string): Uint8Array => draw(text);
