// What people do in the grid, as changes of the workbook: typed text is read as Sheets reads it,
// everything else goes through the same requests that scripts send.
import type { NumberFormat } from '../grid/cell.ts';
import { effectiveValues } from '../grid/effective-values.ts';
import type { WorkbookDraft } from '../grid/workbook-draft.ts';
import { applyRequests, type BatchOptions } from '../services/sheets/batch-update.ts';
import { typeBlock } from '../services/sheets/typed-block.ts';
import type { Box, SheetEdit } from './api.ts';
import { dataRegion } from './data-rows.ts';
import { rangeToFilter, withFilteredColumn } from './filter-view.ts';
import { chosenFormat, formatWithDecimals } from './number-format-edit.ts';

/** `options.now` is a serial. Throws a GridError. */
export function applyEdit(draft: WorkbookDraft, edit: SheetEdit, options: BatchOptions): void {
  if (edit.kind === 'set') typeBlock(draft, { ...edit, texts: edit.values }, options);
  else if (edit.kind === 'sort') sort(draft, edit, options);
  else {
    const requests = edit.kind === 'decimals' ? decimals(draft, edit, options) : requestsOf(draft, edit);
    if (requests.length > 0) applyRequests(draft, requests, options);
  }
}

function sort(draft: WorkbookDraft, edit: Extract<SheetEdit, { kind: 'sort' }>, options: BatchOptions): void {
  const sheet = draft.sheet(edit.sheetId);
  const { first, last } = dataRegion(sheet);
  if (last - first < 2) return;
  const range = {
    sheetId: sheet.id,
    startRowIndex: first,
    endRowIndex: last,
    startColumnIndex: 0,
    endColumnIndex: sheet.size.columnCount,
  };
  applyRequests(
    draft,
    [
      {
        sortRange: {
          range,
          sortSpecs: [{ dimensionIndex: edit.column, sortOrder: edit.descending ? 'DESCENDING' : 'ASCENDING' }],
        },
      },
    ],
    options,
  );
}

function requestsOf(draft: WorkbookDraft, edit: Exclude<SheetEdit, { kind: 'set' | 'sort' | 'decimals' }>): object[] {
  switch (edit.kind) {
    case 'clear': {
      return [{ repeatCell: { range: rangeOfBox(edit), cell: {}, fields: 'userEnteredValue' } }];
    }
    case 'format':
      return [formatRequest(edit, chosenFormat(edit.choice, draft.properties.locale))];
    case 'fit':
      return [{ autoResizeDimensions: { dimensions: rangeOf(edit) } }];
    case 'filter':
      return [{ setBasicFilter: { filter: { range: rangeToFilter(draft.sheet(edit.sheetId), edit.box) } } }];
    case 'unfilter':
      return [{ clearBasicFilter: { sheetId: edit.sheetId } }];
    case 'filter-column':
    case 'show-all': {
      const filter = draft.sheet(edit.sheetId).basicFilter;
      if (!filter) return [];
      const { filterSpecs: _, ...all } = filter;
      const next =
        edit.kind === 'show-all' ? all : withFilteredColumn(filter, edit.column, edit.hiddenValues, edit.condition);
      return [{ setBasicFilter: { filter: next } }];
    }
    case 'insert':
      return [{ insertDimension: { range: rangeOf(edit), inheritFromBefore: edit.start > 0 } }];
    case 'delete':
      return [{ deleteDimension: { range: rangeOf(edit) } }];
    case 'hide':
    case 'show':
      return [
        {
          updateDimensionProperties: {
            range: rangeOf(edit),
            properties: { hiddenByUser: edit.kind === 'hide' },
            fields: 'hiddenByUser',
          },
        },
      ];
    case 'resize':
      return [
        {
          updateDimensionProperties: {
            range: rangeOf(edit),
            properties: { pixelSize: edit.pixels },
            fields: 'pixelSize',
          },
        },
      ];
    case 'freeze': {
      const name = edit.dimension === 'ROWS' ? 'frozenRowCount' : 'frozenColumnCount';
      return [
        {
          updateSheetProperties: {
            properties: { sheetId: edit.sheetId, gridProperties: { [name]: edit.count } },
            fields: `gridProperties.${name}`,
          },
        },
      ];
    }
    case 'add-sheet':
      return [{ addSheet: { properties: { title: edit.title, sheetId: edit.sheetId, index: edit.index } } }];
    case 'rename-sheet':
      return [{ updateSheetProperties: { properties: { sheetId: edit.sheetId, title: edit.title }, fields: 'title' } }];
    case 'move-sheet': {
      // Google counts the new place as before the sheet is taken out of its old one.
      const before = draft.sheets.findIndex(({ id }) => id === edit.sheetId);
      return [
        {
          updateSheetProperties: {
            properties: { sheetId: edit.sheetId, index: edit.index > before ? edit.index + 1 : edit.index },
            fields: 'index',
          },
        },
      ];
    }
    case 'hide-sheet':
    case 'show-sheet':
      return [
        {
          updateSheetProperties: {
            properties: { sheetId: edit.sheetId, hidden: edit.kind === 'hide-sheet' },
            fields: 'hidden',
          },
        },
      ];
    case 'delete-sheet':
      return [{ deleteSheet: { sheetId: edit.sheetId } }];
  }
}

interface BoxEdit {
  readonly sheetId: number;
  readonly box: Box;
}

const rangeOfBox = ({ sheetId, box }: BoxEdit) => ({
  sheetId,
  startRowIndex: box.top,
  startColumnIndex: box.left,
  endRowIndex: box.bottom,
  endColumnIndex: box.right,
});

const formatRequest = (edit: BoxEdit, numberFormat: NumberFormat | undefined) => ({
  repeatCell: {
    range: rangeOfBox(edit),
    cell: numberFormat ? { userEnteredFormat: { numberFormat } } : {},
    fields: 'userEnteredFormat.numberFormat',
  },
});

/** Decimals are counted on the first number of the block, and all of it follows. */
function decimals(
  draft: WorkbookDraft,
  edit: Extract<SheetEdit, { kind: 'decimals' }>,
  { now }: BatchOptions,
): object[] {
  const book = draft.commit();
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === edit.sheetId);
  if (!sheet) return [];
  const effective = effectiveValues(book, now);
  const { top, left, bottom, right } = edit.box;
  for (let row = top; row < Math.min(bottom, sheet.rows.length); row += 1)
    for (let column = left; column < right; column += 1) {
      const value = effective.at(sheet, row, column);
      if (typeof value !== 'number') continue;
      const format = formatWithDecimals(sheet.rows[row]?.[column], value, edit.change, book.properties.locale);
      return format ? [formatRequest(edit, format)] : [];
    }
  return [];
}

const rangeOf = ({
  sheetId,
  dimension,
  start,
  count,
}: {
  sheetId: number;
  dimension: 'ROWS' | 'COLUMNS';
  start: number;
  count: number;
}) => ({
  sheetId,
  dimension,
  startIndex: start,
  endIndex: start + count,
});
