// updateBanding: changes the masked fields of a banding.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#updatebandingrequest
import { masked } from '../../../grid/field-mask.ts';
import { GridError } from '../../../grid/grid-error.ts';
import type { JsonObject } from '../../../grid/json.ts';
import type { BandedRange } from '../../../grid/workbook.ts';
import type { WorkbookDraft } from '../../../grid/workbook-draft.ts';
import { requestKind, required, requiredMask } from '../request-kind.ts';
import { bandedRange } from '../shapes.ts';
import { refuseBanding } from './add-banding.ts';

export function findBanding(book: WorkbookDraft, id: number) {
  for (const sheet of book.sheets) {
    const banding = sheet.bandedRanges.find(({ bandedRangeId }) => bandedRangeId === id);
    if (banding) return { sheet, banding };
  }
  throw new GridError(`No banded range with id: ${id}`);
}

export const updateBanding = requestKind<{ readonly bandedRange?: BandedRange; readonly fields?: string }>(
  'updateBanding',
  { bandedRange, fields: 'string' },
  (body, { book }) => {
    const given = required(body.bandedRange, 'bandedRange');
    const mask = requiredMask(body.fields, bandedRange);
    const { sheet, banding } = findBanding(book, required(given.bandedRangeId, 'bandedRange.bandedRangeId'));
    // Bandings are JSON by construction.
    const merged = masked(
      banding as object as JsonObject,
      given as object as JsonObject,
      mask,
    ) as object as BandedRange;
    const after = { ...merged, bandedRangeId: banding.bandedRangeId };
    refuseBanding(book, after);
    sheet.bandedRanges = sheet.bandedRanges.filter((other) => other !== banding);
    const target = book.sheet(after.range.sheetId ?? 0);
    target.bandedRanges = [...target.bandedRanges, after];
    return undefined;
  },
);
