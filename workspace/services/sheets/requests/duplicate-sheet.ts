// duplicateSheet: a copy of a tab with its cells, formats, protections and filter, but no named ranges.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#duplicatesheetrequest
import { GridError } from '../../../grid/grid-error.ts';
import type { GridRange } from '../../../grid/range.ts';
import type { Sheet } from '../../../grid/workbook.ts';
import type { WorkbookDraft } from '../../../grid/workbook-draft.ts';
import { requestKind } from '../request-kind.ts';
import { sheetPropertiesWithIndex } from '../spreadsheet-resource.ts';
import { refuseTitle } from './add-sheet.ts';

interface Body {
  readonly sourceSheetId?: number;
  readonly insertSheetIndex?: number;
  readonly newSheetId?: number;
  readonly newSheetName?: string;
}

function copyTitle(book: WorkbookDraft, title: string): string {
  const stem = book.properties.locale.startsWith('es')
    ? 'Copia de'
    : book.properties.locale.startsWith('pt')
      ? 'Cópia de'
      : 'Copy of';
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? `${stem} ${title}` : `${stem} ${title} ${number}`;
    if (!book.findSheetByTitle(candidate)) return candidate;
  }
}

/** The same sheet under another id, with everything that names the sheet renamed. */
function sheetUnderId(sheet: Sheet, sheetId: number, newId: () => number): Sheet {
  const here = <R extends GridRange>(range: R): R => ({ ...range, sheetId });
  return {
    ...sheet,
    properties: { ...sheet.properties, sheetId },
    merges: sheet.merges.map(here),
    bandedRanges: sheet.bandedRanges.map((item) => ({ ...item, bandedRangeId: newId(), range: here(item.range) })),
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...rule, ranges: rule.ranges.map(here) })),
    protectedRanges: sheet.protectedRanges.flatMap(({ namedRangeId, ...item }) =>
      namedRangeId !== undefined || !item.range
        ? []
        : [
            {
              ...item,
              protectedRangeId: newId(),
              range: here(item.range),
              ...(item.unprotectedRanges && { unprotectedRanges: item.unprotectedRanges.map(here) }),
            },
          ],
    ),
    basicFilter: sheet.basicFilter && { ...sheet.basicFilter, range: here(sheet.basicFilter.range) },
  };
}

export const duplicateSheet = requestKind<Body>(
  'duplicateSheet',
  { sourceSheetId: 'integer', insertSheetIndex: 'integer', newSheetId: 'integer', newSheetName: 'string' },
  (body, { book }) => {
    const source = book.findSheet(body.sourceSheetId ?? 0);
    if (!source) throw new GridError(`No sheet with id: ${body.sourceSheetId ?? 0}`);
    const sheetId = body.newSheetId ?? book.newId();
    if (book.findSheet(sheetId))
      throw new GridError(`A sheet with id ${sheetId} already exists. Please use another id.`);
    const title = body.newSheetName ?? copyTitle(book, source.title);
    refuseTitle(book, title);
    const index = Math.min(body.insertSheetIndex ?? 0, book.sheets.length);
    const content = sheetUnderId(source.commit(), sheetId, () => book.newId());
    const copy = book.addSheet({ ...content.properties, title }, index, content);
    return { properties: sheetPropertiesWithIndex(copy.properties, index) };
  },
);
