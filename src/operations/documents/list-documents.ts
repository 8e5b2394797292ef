// Documents made so far, newest first, of everything or of one advisory, area or kind.
// The search looks at title and code, without minding accents.
import * as v from 'valibot';
import { folded } from '../../define/columns/column.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { documentsWith } from '../../programmes/known-documents.ts';
import { waysOn } from '../../programmes/programmes-on.ts';
import type { DocumentList } from '../../views/document-view.ts';
import { changedDocuments, comparedTables } from './changed-documents.ts';
import { documentViews } from './document-view-of.ts';

const MOST_SHOWN = 200;

export const listDocuments = defineQuery({
  reads: comparedTables,
  input: v.object({
    advisory: v.optional(v.string()),
    area: v.optional(v.string()),
    kind: v.optional(v.string()),
    ids: v.optional(v.array(v.string())),
    search: v.optional(v.string()),
  }),
  run(records, { advisory, area, kind, ids, search = '' }, context): DocumentList {
    const wanted = folded(search);
    const known = documentsWith(...waysOn(context)).map((document): string => document.key);
    const found = records.documents.all.filter(
      (row) =>
        known.includes(row.kind) &&
        (!advisory || row.advisory === advisory) &&
        (!area || row.area === area) &&
        (!kind || row.kind === kind) &&
        (!ids || ids.includes(row.id)) &&
        folded(`${row.id} ${row.title}`).includes(wanted),
    );
    const changed = changedDocuments(found, records, context);
    return { items: documentViews(found, context, changed).slice(0, MOST_SHOWN) };
  },
});
