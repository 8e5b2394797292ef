// updateNamedRange: renames a named range or gives it other cells.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#updatenamedrangerequest
import { masked } from '../../../grid/field-mask.ts';
import { GridError } from '../../../grid/grid-error.ts';
import type { JsonObject } from '../../../grid/json.ts';
import type { NamedRange } from '../../../grid/workbook.ts';
import type { WorkbookDraft } from '../../../grid/workbook-draft.ts';
import { requestKind, required, requiredMask } from '../request-kind.ts';
import { namedRange } from '../shapes.ts';
import { refuseNamedRange } from './add-named-range.ts';

export function findNamedRange(book: WorkbookDraft, id: string | undefined): NamedRange {
  const found = book.namedRanges.find(({ namedRangeId }) => namedRangeId === id);
  if (!found) throw new GridError(`No named range with id: ${id ?? ''}`);
  return found;
}

export const updateNamedRange = requestKind<{ readonly namedRange?: Partial<NamedRange>; readonly fields?: string }>(
  'updateNamedRange',
  { namedRange, fields: 'string' },
  (body, { book }) => {
    const given = required(body.namedRange, 'namedRange');
    const mask = requiredMask(body.fields, namedRange);
    const before = findNamedRange(book, given.namedRangeId);
    // Named ranges are JSON by construction.
    const merged = masked(before as object as JsonObject, given as object as JsonObject, mask) as object as NamedRange;
    const after = { ...merged, namedRangeId: before.namedRangeId };
    refuseNamedRange(book, after);
    book.namedRanges = book.namedRanges.map((other) => (other === before ? after : other));
    return undefined;
  },
);
