// A document's row as the screens see it.
// It is "being made" from the click until the add-on has filed it in Drive.
import type { Context } from '../../define/context.ts';
import { sharedList } from '../../documents/shared-with.ts';
import { type DocumentRecord, documents } from '../../tables/documents.ts';
import type { DocumentView } from '../../views/document-view.ts';

const none: ReadonlySet<string> = new Set();

export function documentView(row: DocumentRecord, context: Context, changed = none): DocumentView {
  return {
    id: row.id,
    kind: row.kind,
    label: documents.columns.kind.show(row.kind, context),
    title: row.title,
    version: row.version ?? 1,
    askedOn: row.askedOn,
    madeOn: row.madeOn,
    url: row.url,
    pdfUrl: row.pdfUrl,
    state: row.madeOn === '' ? 'making' : 'made',
    changed: row.withdrawnOn === '' && changed.has(row.id),
    sharedWith: sharedList(row.sharedWith),
    withdrawnOn: row.withdrawnOn,
    advisory: row.advisory,
    session: row.session,
    area: row.area,
    advisor: row.advisor,
  };
}

/** Newest first. */
export function documentViews(
  rows: readonly DocumentRecord[],
  context: Context,
  changed = none,
): readonly DocumentView[] {
  return [...rows]
    .sort((one, other) =>
      one.askedOn === other.askedOn ? compare(other.id, one.id) : compare(other.askedOn, one.askedOn),
    )
    .map((row) => documentView(row, context, changed));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
