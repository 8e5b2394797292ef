// addBanding: alternating colours over a range.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#addbandingrequest
import { GridError } from '../../../grid/grid-error.ts';
import { rangesOverlap } from '../../../grid/range.ts';
import type { BandedRange } from '../../../grid/workbook.ts';
import type { WorkbookDraft } from '../../../grid/workbook-draft.ts';
import { placeOf, requestKind, required } from '../request-kind.ts';
import { bandedRange } from '../shapes.ts';

export function refuseBanding(book: WorkbookDraft, banding: BandedRange): void {
  const { sheet } = placeOf(book, banding.range, 'bandedRange.range');
  if (!banding.rowProperties && !banding.columnProperties) {
    throw new GridError('Must specify bandedRange.rowProperties or bandedRange.columnProperties.');
  }
  const other = sheet.bandedRanges.find(
    ({ bandedRangeId, range }) => bandedRangeId !== banding.bandedRangeId && rangesOverlap(range, banding.range),
  );
  if (other) {
    throw new GridError(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
}

export const addBanding = requestKind<{ readonly bandedRange?: Partial<BandedRange> }>(
  'addBanding',
  { bandedRange },
  (body, { book }) => {
    const given = required(body.bandedRange, 'bandedRange');
    const banding: BandedRange = {
      ...given,
      bandedRangeId: given.bandedRangeId ?? book.newId(),
      range: required(given.range, 'bandedRange.range'),
    };
    const sheet = book.sheet(banding.range.sheetId ?? 0);
    if (
      book.sheets.some(({ bandedRanges }) =>
        bandedRanges.some((other) => other.bandedRangeId === banding.bandedRangeId),
      )
    ) {
      throw new GridError(`A banded range with id ${banding.bandedRangeId} already exists.`);
    }
    refuseBanding(book, banding);
    sheet.bandedRanges = [...sheet.bandedRanges, banding];
    return { bandedRange: banding };
  },
);
