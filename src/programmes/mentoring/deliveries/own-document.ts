// The template copy that an address leads to, when it is one of those that the add-on made for this advisory.
// Only these can be shared by the add-on; every other file belongs to somebody else's Drive.
import type { DocumentRecord, documents } from '../../../tables/documents.ts';

type Given = Pick<DocumentRecord, 'id' | 'kind' | 'advisory' | 'url' | 'fileId'>;

/** What mentors work in; a report or a certificate is never handed on because somebody pasted its address. */
const templates: readonly (keyof typeof documents.columns.kind.options)[] = ['session-design', 'presentation-outline'];
const driveAddress = /^https:\/\/(?:docs|drive)\.google\.com\//;

export function ownDocument<R extends Given>(url: string, advisory: string, rows: readonly R[]): R | undefined {
  const parts = driveAddress.test(url) ? url.split(/[^-\w]+/) : [];
  return rows.find(
    (row) =>
      row.advisory === advisory &&
      row.kind !== '' &&
      templates.includes(row.kind) &&
      row.fileId !== '' &&
      (row.url === url || parts.includes(row.fileId)),
  );
}
